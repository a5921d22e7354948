//! Keys within the addresses of requests: in the path, in the query, or among parameters that are given apart.
//!
//! ```python
//! requests.get(f"https://api.telegram.org/bot{TOKEN}/getMe")
//! requests.get("https://api.openweathermap.org/data/2.5/weather", params={"appid": KEY})
//! ```
//!
//! What is asked is how the whole address comes to the request. Of the ways that are found those count that go through a
//! text in which they stand where the service of its host takes a key.

use super::{Finder, Goes, Taker, host};
use crate::catalog::Address;
use crate::facts::{Host, Sink, Unit};
use crate::flow::{Call, How, Kind, Start, ValueId, Way};

impl<'a> Finder<'_, 'a, '_> {
    /// The keys in the address of a request; or, where there are some, in the parameters of its query.
    pub(super) fn addressed(&self, url: ValueId, params: Option<ValueId>) -> Vec<Taker<'a>> {
        if let Some(params) = params {
            return self.in_params(url, params);
        }
        if !self.may_hold_key(url) {
            return Vec::new();
        }
        let mut rows: Vec<&'a Address> = Vec::new();
        self.each_way(url, |way, calls| {
            let row = self.row_of(way, url, calls);
            rows.extend(row.filter(|row| !rows.iter().any(|known| std::ptr::eq(*known, *row))));
            rows.is_empty()
        });
        let found = rows.into_iter().map(|row| self.taker_in(row, None, url));
        found.chain(self.written_before(url)).collect()
    }

    /// The key in the literal that a text begins with which is put together: such a part is no way of its own.
    fn written_before(&self, url: ValueId) -> Option<Taker<'a>> {
        let Kind::Concat(parts) = self.flow().kind(url) else { return None };
        let first = self.flow().plain(*parts.first()?);
        let row = self.facts.knowledge.address_with_key(self.flow().text(first)?)?;
        Some(self.taker_in(row, None, first))
    }

    fn in_params(&self, url: ValueId, params: ValueId) -> Vec<Taker<'a>> {
        let knowledge = self.facts.knowledge;
        let (Host::Other(host), _) = self.host_of(url, None, &[]) else { return Vec::new() };
        let rows: Vec<&'a Address> = knowledge.addresses(&host).filter(|row| !row.query.is_empty()).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let names = self.names_of_headers(params).into_iter();
        let takers = names.filter_map(|name| {
            let (row, param) = rows.iter().find_map(|row| Some((*row, row.parameter(&name)?)))?;
            Some(Taker { entry: Some(format!("[{name}").into()), ..self.taker_in(row, Some(param), params) })
        });
        takers.collect()
    }

    fn taker_in(&self, row: &'a Address, param: Option<&'a str>, value: ValueId) -> Taker<'a> {
        let sink = Sink::Address { row, param };
        Taker { sink, at: self.event().span, value: Some(value), entry: None, goes: Goes::Own, model: None }
    }

    /// Whether an address may hold a key: the file has put together one that does, or some file has, and it comes from there;
    /// or it begins with a constant that such addresses begin with, and goes on in a way in which they may.
    fn may_hold_key(&self, url: ValueId) -> bool {
        let flow = self.flow();
        if !flow.addresses.is_empty() {
            return true;
        }
        let first = host::leading(&self.facts.graph, url);
        let is_from_elsewhere = match flow.kind(flow.plain(first)) {
            Kind::Path(_) | Kind::Field { .. } => true,
            Kind::Call { target: Some(target), .. } => matches!(flow.kind(*target), Kind::Path(_)),
            _ => !flow.bases.is_empty(),
        };
        let may_go_on = || match flow.kind(flow.plain(url)) {
            Kind::Concat(parts) => self.may_go_on_with_key(parts),
            _ => true,
        };
        let may_hold = |unit: &Unit<'_>| !unit.flow.addresses.is_empty() || !unit.flow.bases.is_empty();
        is_from_elsewhere && may_go_on() && self.facts.units.iter().any(may_hold)
    }

    /// Whether one of the parts behind the first may be a key, by the text in front of it.
    fn may_go_on_with_key(&self, parts: &[ValueId]) -> bool {
        let text = |part: &ValueId| self.flow().text(*part);
        let may_be_key = |two: &[ValueId]| {
            text(&two[1]).is_none() && self.facts.knowledge.may_end_before_key(text(&two[0]).unwrap_or_default())
        };
        parts.windows(2).any(may_be_key)
    }

    /// Keeps of the ways of an address those of the key that it holds; of those of any key there, none that anybody may use.
    pub(super) fn keep_addressed(&self, taker: &Taker<'a>, ways: &mut Vec<Way>, calls: &[Call]) {
        let (Sink::Address { row, param }, Some(url)) = (&taker.sink, taker.value) else { return };
        ways.retain_mut(|way| {
            if param.is_none() {
                // It is all of what is taken there.
                way.behind_scheme = true;
                if self.row_of(way, url, calls).is_none_or(|found| !std::ptr::eq(found, *row)) {
                    return false;
                }
            }
            let text = self.facts.graph.text(way.origin);
            text.is_none_or(|text| row.choices.iter().all(|free| row.key_in(text).unwrap_or(text) != free))
        });
    }

    /// The place for a key that a way of an address goes through.
    fn row_of(&self, way: &Way, url: ValueId, calls: &[Call]) -> Option<&'a Address> {
        let (graph, knowledge) = (&self.facts.graph, self.facts.knowledge);
        let passed = || std::iter::once(&way.origin).chain(&way.through);
        let steps = passed().zip(passed().skip(1));
        let put_together = steps.filter_map(|(from, at)| match graph.kind(*at) {
            Kind::Concat(parts) => Some((*at, parts, parts.iter().position(|part| part == from)?)),
            _ => None,
        });
        for (at, parts, part) in put_together {
            if !self.ends_behind(at, parts, part) {
                continue;
            }
            let before = self.text_before(at, parts, part, calls);
            if knowledge.may_lead_to_key(&before) {
                let host = self.host_at(at, calls).or_else(|| self.host_at(url, calls))?;
                return knowledge.addresses(&host).find(|row| row.goes_on_behind(&before));
            }
        }
        // What a method has made of a text that is written nobody knows.
        let is_changed = |value: &ValueId| matches!(graph.kind(*value), Kind::Derived { how: How::Changed, .. });
        let text = graph.text(way.origin).filter(|_| !way.in_text && !way.through.iter().any(is_changed))?;
        let row = knowledge.address_with_key(text)?;
        let is_whole = |key: &str| !key.contains(['{', '%']);
        row.key_in(text).is_some_and(is_whole).then_some(row)
    }

    /// What stands before a part of an address, with the constant that the address begins with.
    fn text_before(&self, at: ValueId, parts: &[ValueId], part: usize, calls: &[Call]) -> String {
        let (graph, flow) = (&self.facts.graph, self.facts.graph.flow(at.file));
        let before = flow.text_before(parts, part);
        let Some((first, rest)) = parts[..part].split_first() else { return before };
        let knowledge = self.facts.knowledge;
        let may_be_base = matches!(flow.kind(flow.plain(*first)), Kind::Path(_) | Kind::Field { .. });
        if !may_be_base || knowledge.may_lead_to_key(&before) {
            return before;
        }
        let rest: Option<String> = rest.iter().map(|part| flow.text(*part)).collect();
        let Some(rest) = rest.filter(|rest| knowledge.may_end_before_key(rest)) else { return before };
        let (ways, _) = graph.ways(Start { value: *first, entry: None, facts: [].into(), calls });
        let mut bases = ways.iter().filter(|way| graph.flow(way.origin.file).bases.contains(&way.origin));
        let base = bases.next().filter(|_| ways.len() == 1).and_then(|way| graph.text(way.origin));
        base.map_or(before, |base| format!("{base}{rest}"))
    }

    /// Whether a key ends where a part of an address does.
    fn ends_behind(&self, at: ValueId, parts: &[ValueId], part: usize) -> bool {
        let behind = parts.get(part + 1).and_then(|behind| self.facts.graph.flow(at.file).text(*behind));
        behind.is_none_or(|behind| behind.is_empty() || behind.starts_with(['/', '?', '&', '#']))
    }

    /// The host of an address that comes by some calls.
    fn host_at(&self, address: ValueId, calls: &[Call]) -> Option<String> {
        let start = Start { value: address, entry: None, facts: [].into(), calls };
        match host::of_url(&self.facts.graph, &start, None) {
            (Host::Other(host), _) => Some(host),
            _ => None,
        }
    }
}
