//! What is sent, or what a person will see, where a header holds nothing, in the words of the catalogue.

use super::story::Missing;
use crate::catalog::HttpLibrary;
use crate::facts::{Delivery, Facts, Sink};
use crate::flow::{EventKind, Way};

/// What the library does that the file sends its requests with, where this is known.
pub fn sent(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, missing: Missing) -> Option<String> {
    let basic = match delivery.event.kind {
        EventKind::Header { basic, .. } => basic,
        EventKind::Headers { .. } => false,
        _ => return None,
    };
    let library = library(facts, delivery).filter(|_| matches!(delivery.sink, Sink::Header { .. }))?;
    let does = match missing {
        Missing::None if way.in_text => None,
        Missing::None if basic => library.none_in_basic.as_deref(),
        Missing::None => library.none.as_deref(),
        Missing::Empty if way.behind_scheme => library.bare_scheme.as_deref(),
        Missing::Empty if !way.in_text && !basic => library.empty.as_deref(),
        Missing::Empty | Missing::LeftOut => None,
    }?;
    Some(format!("{} {does}", library.module))
}

/// The one library for requests that a file imports.
fn library<'f>(facts: &'f Facts<'_>, delivery: &Delivery<'_>) -> Option<&'f HttpLibrary> {
    let flow = facts.home(delivery).flow;
    let is_of = |path: &str, module: &str| {
        path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let mut known = facts.knowledge.rows.http_libraries.iter().filter(|library| {
        library.language == flow.language && flow.imports.iter().any(|path| is_of(path, &library.module))
    });
    known.next().filter(|_| known.next().is_none())
}
