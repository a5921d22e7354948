//! A host and a key that are chosen together: on the branch where the server is a local one any key is right, on the others
//! it is not.

use std::sync::Arc;

use super::callers::Asking;
use super::host::{host_of_way, leading};
use super::{Finder, Goes, Taker};
use crate::facts::{Delivery, Facts, Host};
use crate::flow::{Arm, Call, Kind, Start, ValueId, Way};

/// So many ways of a key are looked at.
const MOST: usize = 16;

impl<'a> Finder<'_, 'a, '_> {
    /// What arrives, with what is sent to somebody else told from what is sent to a local server.
    pub(super) fn by_branch(
        &self,
        taker: &Taker<'a>,
        calls: &[Call],
        ways: Vec<Way>,
        asking: &mut Asking<'_>,
    ) -> Vec<Delivery<'a>> {
        let mut whole = self.delivery(taker, calls, ways, asking);
        let by_row = |way: &Way| !way.keys.is_empty();
        // Rows of a table may have hosts of their own, each of which somebody can tell.
        let may_differ = whole.host == Host::Local || whole.host == Host::Unknown && whole.ways.iter().any(by_row);
        if !may_differ || whole.ways.len() < 2 || whole.ways.len() > MOST {
            return vec![whole];
        }
        let Goes::To(url, client) = taker.goes else { return vec![whole] };
        let own = client.and_then(|client| self.facts.knowledge.provider(&client.provider));
        let facts = self.facts.graph.facts_at(self.at);
        let value = leading(&self.facts.graph, url);
        let (urls, _) = self.facts.graph.ways(Start { value, entry: None, facts, calls });
        let mut elsewhere: Vec<(Host, Vec<Way>)> = Vec::new();
        let is_local = whole.host == Host::Local;
        whole.ways.retain(|way| {
            if !is_local && !by_row(way) {
                return true;
            }
            let beside = urls.iter().filter(|url| go_together(self.facts, way, url));
            let mut hosts = beside.map(|url| host_of_way(&self.facts.graph, url, own));
            let Some(first @ (Host::Own | Host::Other(_))) = hosts.next() else { return true };
            if hosts.any(|host| host != first) {
                return true;
            }
            match elsewhere.iter_mut().find(|(host, _)| *host == first) {
                Some((_, ways)) => ways.push(way.clone()),
                None => elsewhere.push((first, vec![way.clone()])),
            }
            false
        });
        let others = elsewhere.into_iter().map(|(host, ways)| self.delivery_to(host, taker, calls, ways));
        let others: Vec<Delivery<'a>> = others.collect();
        std::iter::once(whole).filter(|whole| !whole.ways.is_empty()).chain(others).collect()
    }
}

/// Whether a program can come both ways in one run.
fn go_together(facts: &Facts<'_>, left: &Way, right: &Way) -> bool {
    let others = choices(facts, right);
    let excluded = |one: &Choice| others.iter().any(|other| exclude_each_other(facts, *one, *other));
    left.agrees_with(right) && !choices(facts, left).iter().any(excluded)
}

/// Where a way passes one of several, and which one.
type Choice = (ValueId, ValueId);

fn choices(facts: &Facts<'_>, way: &Way) -> Vec<Choice> {
    let passed = || std::iter::once(&way.origin).chain(&way.through).chain(&way.beside);
    let steps = passed().skip(1).zip(passed()).map(|(at, from)| (*at, *from));
    let is_choice = |(at, from): &Choice| match facts.kind(*at) {
        Kind::Join { .. } => true,
        Kind::Call { .. } => facts.graph.may_give(*at, *from),
        _ => false,
    };
    steps.filter(is_choice).collect()
}

fn exclude_each_other(facts: &Facts<'_>, (at, from): Choice, (other, taken): Choice) -> bool {
    match (facts.kind(at), facts.kind(other)) {
        _ if at == other => from != taken,
        (Kind::Join { arms, .. }, Kind::Join { arms: others, .. }) => {
            facts.graph.place(at) == facts.graph.place(other) && !same_branch(arms, from, others, taken)
        }
        _ => false,
    }
}

/// Whether two names that branches have given values hold those of the same branch, as far as that can be told.
fn same_branch(arms: &[Arm], from: ValueId, others: &[Arm], taken: ValueId) -> bool {
    let branch = |arms: &[Arm], value: ValueId| arms.iter().find(|arm| arm.value == value).map(|arm| arm.facts.clone());
    let (Some(one), Some(other)) = (branch(arms, from), branch(others, taken)) else { return true };
    let has = |arms: &[Arm], branch| arms.iter().any(|arm| Arc::ptr_eq(&arm.facts, branch));
    Arc::ptr_eq(&one, &other) || !has(others, &one) && !has(arms, &other)
}
