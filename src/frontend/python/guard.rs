//! Refuses text whose syntax tree would be too deep to walk and to drop, before a tree is built.
//!
//! Takes tokens, because what nests is told by tokens alone: within an expression everything but an operand may nest
//! it by one (`-`, `.`, `not`, `lambda`, `if … else`, a bracket), and a comma is the only thing that does not. Knows
//! no grammar, so it counts too much rather than too little.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::Mode;
use ruff_python_parser::lexer::lex;

/// A tree deeper than this is refused, in words that nest. The dearest ones (`a or`, `a if b else`) end a debug build
/// somewhere between 64,000 and 128,000; polynomials in real programs have some thousand operators.
const DEEPEST: usize = 12_000;
/// What a bracket costs: `f(f(f(` is walked in more steps than `a.b.c`.
const BRACKET: usize = 4;
/// What a block costs.
const BLOCK: usize = 10;

/// Where the text gets too deep, if it does. Strings and comments do not count.
pub(super) fn too_deep(text: &str, mode: Mode) -> Option<u32> {
    if !is_deep(text, mode) {
        return None;
    }
    // The lexer does not tell where it is: the shortest beginning that is too deep ends there.
    let (mut fine, mut deep) = (0, text.len());
    while deep - fine > 1 {
        let middle = text.floor_char_boundary(fine.midpoint(deep));
        if middle == fine {
            break;
        }
        if is_deep(&text[..middle], mode) { deep = middle } else { fine = middle }
    }
    Some(crate::source::offset(fine))
}

fn is_deep(text: &str, mode: Mode) -> bool {
    let mut lexer = lex(text, mode);
    let mut depth = Depth::default();
    loop {
        match lexer.next_token() {
            TokenKind::EndOfFile => return false,
            token => depth.take(token),
        }
        if depth.open > DEEPEST {
            return true;
        }
    }
}

/// How deep the tree may be at one point of a text.
#[derive(Default)]
struct Depth {
    /// The blocks and expressions around this point, in all.
    open: usize,
    blocks: usize,
    /// The brackets around this point, the innermost last.
    outer: Vec<Part>,
    here: Part,
}

/// What stands between two brackets.
#[derive(Default, Clone, Copy)]
struct Part {
    /// Behind the last comma.
    now: usize,
    /// The deepest between two commas.
    deepest: usize,
}

impl Depth {
    fn take(&mut self, token: TokenKind) {
        match token {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                self.nest(BRACKET);
                self.outer.push(std::mem::take(&mut self.here));
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                let inner = self.here.deepest.max(self.here.now);
                self.open -= self.here.now;
                self.here = self.outer.pop().unwrap_or_default();
                self.nest(inner);
            }
            TokenKind::Comma => {
                self.open -= self.here.now;
                self.here = Part { now: 0, deepest: self.here.deepest.max(self.here.now) };
            }
            TokenKind::Indent => self.blocks += 1,
            TokenKind::Dedent => self.blocks = self.blocks.saturating_sub(1),
            TokenKind::Newline | TokenKind::Semi => self.begin_statement(),
            // In a bracket that nobody has closed: the parser goes on with a statement as well.
            token if begins_statement(token) => self.begin_statement(),
            token if nests(token) => self.nest(1),
            _ => {}
        }
    }

    fn nest(&mut self, by: usize) {
        self.here.now += by;
        self.open += by;
    }

    fn begin_statement(&mut self) {
        self.outer.clear();
        self.here = Part::default();
        self.open = self.blocks * BLOCK;
    }
}

/// Whatever is no operand: counting a token that does not nest is no harm.
fn nests(token: TokenKind) -> bool {
    let is_word = matches!(token, TokenKind::Name | TokenKind::None | TokenKind::True | TokenKind::False);
    let is_literal = matches!(
        token,
        TokenKind::Int | TokenKind::Float | TokenKind::Complex | TokenKind::String | TokenKind::Ellipsis
    );
    let is_text = matches!(token, TokenKind::FStringMiddle | TokenKind::TStringMiddle | TokenKind::FStringEnd);
    !(is_word || is_literal || is_text || token.is_trivia() || token == TokenKind::TStringEnd)
}

/// Keywords that are part of no expression.
fn begins_statement(token: TokenKind) -> bool {
    matches!(
        token,
        TokenKind::Assert
            | TokenKind::Break
            | TokenKind::Class
            | TokenKind::Continue
            | TokenKind::Def
            | TokenKind::Del
            | TokenKind::Global
            | TokenKind::Import
            | TokenKind::Nonlocal
            | TokenKind::Pass
            | TokenKind::Raise
            | TokenKind::Return
            | TokenKind::Try
            | TokenKind::While
            | TokenKind::With
    )
}

#[cfg(test)]
mod tests {
    use ruff_python_parser::Mode;

    fn too_deep(text: &str) -> Option<u32> {
        super::too_deep(text, Mode::Module)
    }

    #[test]
    fn nesting_bombs_of_every_kind_are_refused() {
        let words = ["(", "[", "{", "-", "~", "not ", "a.", "1+", "f()", "f(x)(", "lambda: ", "await ", "a if b else "];
        let more = ["a[", "a<", "x:=", "a or ", "*", "2**", "yield ", "f\"{", "[a for a in ", "{a:", "f(a, b="];
        for bomb in words.into_iter().chain(more) {
            assert!(too_deep(&bomb.repeat(50_000)).is_some(), "{bomb}");
        }
        let blocks: Vec<String> = (0..3000).map(|depth| format!("{}if a:\n", " ".repeat(depth))).collect();
        let blocks = blocks.concat();
        assert!(too_deep(&blocks).is_some());
    }

    #[test]
    fn chains_in_brackets_add_up_and_commas_do_not_hide_them() {
        let chain = format!("({}a, 0)", "a.".repeat(3500));
        assert_eq!(too_deep(&chain), None);
        assert!(too_deep(&format!("({})", format!("({}", "a.".repeat(3500)).repeat(4))).is_some());
        let nested = (0..4).fold("x".to_owned(), |inner, _| format!("({inner},0){}", ".a".repeat(3500)));
        assert!(too_deep(&nested).is_some());
    }

    #[test]
    fn the_place_is_where_it_gets_too_deep() {
        let text = format!("x = 1\ny = {}", "-".repeat(50_000));
        assert_eq!(too_deep(&text), Some(10 + 11_999));
    }

    #[test]
    fn long_strings_tables_comments_and_files_are_not_deep() {
        let string = format!("x = '{}'\n", "a+b/".repeat(50_000));
        let table = format!("x = [{}]\n", "-1.5, ".repeat(50_000));
        let comment = format!("# {}\n", "((((".repeat(50_000));
        let doc = format!("\"\"\"\n{}\n\"\"\"\n", "... (".repeat(50_000));
        let lines = "x = a.b(c)\n".repeat(50_000);
        let unclosed = format!("print(\n{}", "def f():\n    return a.b(c)\n".repeat(5000));
        let elif = format!("if a:\n    pass\n{}", "elif a.b:\n    pass\n".repeat(5000));
        for fine in [string, table, comment, doc, lines, unclosed, elif] {
            assert_eq!(too_deep(&fine), None, "{}", &fine[..20]);
        }
    }
}
