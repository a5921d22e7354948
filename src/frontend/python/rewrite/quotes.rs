//! Which quotes a new literal gets.

use ruff_python_ast::AnyNodeRef;
use ruff_python_ast::StringFlags;
use ruff_python_ast::str::Quote;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::Ranged;

use super::{File, Place};
use crate::frontend::python::span;
use crate::source::Span;

impl Place<'_> {
    /// The quotes of the place, of its statement, or of most of the file; never those of an f-string around it.
    pub(super) fn quotes(&self) -> Option<char> {
        let around: Vec<Quote> = self.nodes.iter().filter_map(quote_of_f_string).collect();
        let wanted = self.nearest().unwrap_or_else(|| self.file.majority());
        let quote = [wanted, wanted.opposite()].into_iter().find(|quote| !around.contains(quote))?;
        Some(quote.as_char())
    }

    /// The quotes of the literal that stands nearest in the same statement.
    fn nearest(&self) -> Option<Quote> {
        let statement = self.nodes.iter().rev().find(|node| node.is_statement())?;
        let near = self.file.parsed.tokens().in_range(statement.range());
        let quoted = near.iter().filter_map(|token| Some((distance(span(token.range()), self.at), quote(token)?)));
        quoted.min_by_key(|(distance, _)| *distance).map(|(_, quote)| quote)
    }
}

impl File<'_> {
    /// The quotes of most literals of the file; double ones when there are as many.
    fn majority(self) -> Quote {
        let quotes = self.parsed.tokens().iter().filter_map(quote);
        let balance: i64 = quotes.map(|quote| if quote == Quote::Single { 1 } else { -1 }).sum();
        if balance > 0 { Quote::Single } else { Quote::Double }
    }
}

/// The quotes that somebody chose; three of them follow another habit.
fn quote(token: &Token) -> Option<Quote> {
    let opens = matches!(token.kind(), TokenKind::String | TokenKind::FStringStart | TokenKind::TStringStart);
    (opens && !token.is_triple_quoted_string()).then(|| token.string_quote_style())
}

fn quote_of_f_string(node: &AnyNodeRef<'_>) -> Option<Quote> {
    match node {
        AnyNodeRef::FString(text) => Some(text.flags.quote_style()),
        AnyNodeRef::TString(text) => Some(text.flags.quote_style()),
        _ => None,
    }
}

fn distance(a: Span, b: Span) -> u32 {
    a.start.saturating_sub(b.end).max(b.start.saturating_sub(a.end))
}
