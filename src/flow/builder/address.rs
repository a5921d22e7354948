//! Addresses that hold a key: where they are put together, and where a request is sent to one.
//!
//! ```python
//! API = f"https://api.telegram.org/bot{TOKEN}"            # kept in mind: a key of a service that takes it there
//! requests.get(API + "/getMe")                            # an event: whoever asks finds the key on its way
//! requests.get(FORECAST, params={"appid": KEY, "q": q})   # one of its own, for the parameters
//! ```

use super::Builder;
use super::effect::keyword;
use crate::catalog::{Effect, host_in};
use crate::flow::{Arg, EventKind, Flow, Kind, ValueId, positional};
use crate::source::Span;

/// So deep in texts that are put together of others their ends are looked for.
const DEEPEST: usize = 16;

impl Flow {
    /// What stands right before a part of a text that is put together, as far as it stands in the program.
    pub fn text_before(&self, parts: &[ValueId], part: usize) -> String {
        let mut before = String::new();
        self.add_before(&parts[..part], &mut before, DEEPEST);
        before
    }

    /// Puts the end of some parts before a text. Whether all of them stand in the program.
    fn add_before(&self, parts: &[ValueId], before: &mut String, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        parts.iter().rev().all(|part| match self.kind(*part) {
            Kind::Text(text) => {
                before.insert_str(0, text);
                true
            }
            Kind::Derived { from, how } if how.is_same() => self.add_before(&[*from], before, depth),
            // It is put before what is added.
            Kind::Derived { from, .. } if matches!(self.kind(*from), Kind::Concat(_)) => {
                self.add_before(&[*from], before, depth)
            }
            Kind::Concat(parts) => self.add_before(parts, before, depth),
            _ => false,
        })
    }

    /// The literal with which a text ends.
    fn text_at_end(&self, value: ValueId) -> Option<&str> {
        self.text_at(value, <[ValueId]>::last, DEEPEST)
    }

    /// The literal with which a text begins.
    fn text_at_beginning(&self, value: ValueId) -> Option<&str> {
        self.text_at(value, <[ValueId]>::first, DEEPEST)
    }

    /// The literal at one side of a text, by the part of it that stands there.
    fn text_at(&self, value: ValueId, side: fn(&[ValueId]) -> Option<&ValueId>, depth: usize) -> Option<&str> {
        let depth = depth.checked_sub(1)?;
        match self.kind(value) {
            Kind::Text(text) => Some(text),
            Kind::Derived { from, .. } => self.text_at(*from, side, depth),
            Kind::Concat(parts) => self.text_at(*side(parts)?, side, depth),
            _ => None,
        }
    }
}

impl Builder<'_> {
    /// Keeps a text in mind that has been put together, if it may be an address with a key.
    pub(super) fn keep_address(&mut self, whole: ValueId) {
        let holds_key = match self.flow.kind(whole) {
            Kind::Text(text) => self.knowledge.address_with_key(text).is_some(),
            Kind::Concat(parts) => {
                let is_key = |part: usize| {
                    let is_text = self.flow.text(parts[part]).is_some();
                    let may_be = || {
                        let last = self.flow.text_at_end(parts[part - 1]);
                        last.is_some_and(|last| last.ends_with('=') || self.knowledge.may_lead_to_key(last))
                    };
                    !is_text && may_be() && self.knowledge.may_lead_to_key(&self.flow.text_before(parts, part))
                };
                (1..parts.len()).any(is_key) && self.may_be_known(whole)
            }
            _ => false,
        };
        if holds_key {
            self.flow.addresses.insert(whole);
        }
    }

    /// Keeps constants and members in mind that may be the beginnings of addresses with a key.
    pub(super) fn keep_bases(&mut self) {
        let all = self.flow.globals.values().chain(self.flow.members.values());
        let is_base = |value: &ValueId| {
            let text = self.flow.text(*value).and_then(|text| Some((text, text.split_once("://")?.1)));
            let host = text.map(|(text, rest)| host_in(text).unwrap_or(rest));
            host.is_some_and(|host| self.knowledge.addresses(host).next().is_some())
        };
        self.flow.bases = all.copied().filter(is_base).collect();
    }

    /// Whether an address is that of a service which takes keys there, as far as it is written here.
    fn may_be_known(&self, address: ValueId) -> bool {
        let host = self.flow.text_at_beginning(address).and_then(host_in);
        host.is_none_or(|host| self.knowledge.addresses(host).next().is_some())
    }

    /// A request is sent. `by_method`: nobody knows yet that it is one, and no look into a mapping.
    pub(super) fn ask_address(&mut self, effect: &Effect, args: &[Arg], by_method: bool) {
        let Effect::Request { url: place, params, .. } = effect else { return };
        let at = place.and_then(|place| positional(args, place)).or_else(|| keyword(args, "url"));
        let Some(at) = at.or_else(|| keyword(args, "base_url")) else { return };
        let (url, span) = (self.flow.plain(at.value), at.span);
        // `mapping.get(url, None)`
        let has_default = by_method && positional(args, 1).is_some_and(|arg| self.flow.is_nothing(arg.value));
        if has_default || !self.may_be_url(url) || !self.may_be_known(url) {
            return;
        }
        let by_place = params.filter(|_| !by_method).and_then(|place| positional(args, place));
        if let Some(params) = keyword(args, "params").or(by_place) {
            self.query(params.value, url, params.span);
        }
        let holds_key = self.with_key_at_beginning(url);
        let is_request = match self.flow.kind(url) {
            Kind::Text(_) => holds_key.is_some(),
            Kind::Concat(parts) => {
                let is_path = |part: &ValueId| self.flow.text(*part).is_some_and(|text| text.contains('/'));
                !by_method || parts.iter().any(is_path)
            }
            Kind::Opaque | Kind::Absent(_) => false,
            Kind::Call { target, .. } => !by_method || target.is_some(),
            _ => !by_method || args.iter().any(|arg| arg.name.is_some()),
        };
        self.flow.addresses.extend(holds_key);
        if is_request {
            self.event(EventKind::Request { url, params: None }, span, &[url]);
        }
    }

    /// The literal with which an address begins, if it holds a key.
    fn with_key_at_beginning(&self, url: ValueId) -> Option<ValueId> {
        let first = match self.flow.kind(url) {
            Kind::Concat(parts) => self.flow.plain(*parts.first()?),
            _ => url,
        };
        let Kind::Text(text) = self.flow.kind(first) else { return None };
        self.knowledge.address_with_key(text).map(|_| first)
    }

    /// The parameters of a request's query: a mapping, or a list of pairs.
    pub(super) fn query(&mut self, params: ValueId, url: ValueId, span: Span) {
        let params = self.flow.plain(params);
        let pairs = match self.flow.kind(params) {
            Kind::List(pairs) => pairs.iter().filter_map(|pair| match self.flow.kind(self.flow.plain(*pair)) {
                Kind::List(pair) => Some((*pair.first()?, *pair.get(1)?)),
                _ => None,
            }),
            Kind::Opaque | Kind::Absent(_) | Kind::Text(_) => return,
            _ => return self.params(params, url, span),
        };
        let pairs: Vec<(ValueId, ValueId)> = pairs.collect();
        let params = self.dict(pairs, false, span);
        self.params(params, url, span);
    }

    fn params(&mut self, params: ValueId, url: ValueId, span: Span) {
        let is_known = |key: ValueId| self.flow.text(key).is_some_and(|name| self.knowledge.is_parameter(name));
        let holds_key = match self.flow.kind(params) {
            Kind::Dict { entries, under, .. } => under.is_some() || entries.iter().any(|(key, _)| is_known(*key)),
            _ => true,
        };
        if holds_key {
            self.event(EventKind::Request { url, params: Some(params) }, span, &[params, url]);
        }
    }
}
