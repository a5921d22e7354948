//! Prints generated syntax as people write it: `quote` alone prints `std :: env :: var`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The text of a small expression.
pub(super) fn print(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut word_before = false;
    // The bars around what a closure takes.
    let mut bars = 0;
    for token in tokens {
        let word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && word_before {
            text.push(' ');
        }
        word_before = word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(mark) => {
                text.push(mark.as_char());
                bars += u32::from(mark.as_char() == '|');
                let closes = mark.as_char() == '|' && bars.is_multiple_of(2);
                if closes || mark.as_char() == ',' && mark.spacing() == Spacing::Alone {
                    text.push(' ');
                }
            }
            token => text.push_str(&token.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::print;

    #[test]
    fn expressions_look_written_by_hand() {
        let tokens = quote!(Some(&std::env::var("K").context("no K")?, [a, b], f::<T>(x as u8)));
        assert_eq!(print(quote!(k.map_err(|_| "no K")?)), r#"k.map_err(|_| "no K")?"#);
        assert_eq!(print(tokens), r#"Some(&std::env::var("K").context("no K")?, [a, b], f::<T>(x as u8))"#);
    }
}
