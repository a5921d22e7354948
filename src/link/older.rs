//! Which files say for what version of an SDK a program was written: they may name nothing else that matters.

use crate::catalog::{ClientKind, Removal};
use crate::facts::{Facts, Sink};
use crate::flow::last_name;
use crate::project::module_name;
use crate::screen::{By, Mention};

/// What only older versions of an SDK have for whose module a file sets a credential: whoever has the module from that file,
/// and uses such a name, says which version it is.
pub(super) fn mentions(facts: &Facts<'_>) -> Vec<Mention> {
    let set = facts.deliveries.iter().filter_map(|delivery| match &delivery.sink {
        Sink::Client { client, .. } if client.kind == ClientKind::Attribute => Some((delivery.home, *client)),
        _ => None,
    });
    let mentions = set.flat_map(|(home, client)| {
        let is_of = |row: &&Removal| (row.language, &row.package) == (client.language, &client.package);
        let paths = facts.knowledge.rows.removals.iter().filter(is_of).flat_map(|row| &row.paths);
        let within = facts.units[home].source.path.as_str();
        paths.map(move |path| {
            let (name, of) = (last_name(path).to_owned(), module_name(client.language, within).to_owned());
            Mention { language: client.language, name, of, by: By::Module, within: within.to_owned() }
        })
    });
    mentions.collect()
}
