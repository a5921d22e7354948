//! Requests over HTTP: their headers, and where they are sent.

use super::Builder;
use super::call::CHAIN;
use super::effect::keyword;
use crate::catalog::{Effect, Language};
use crate::flow::value::REQUEST;
use crate::flow::{Arg, EventKind, Kind, Name, ValueId, positional};
use crate::source::Span;

/// The arguments of a request that a credential is sent in: the headers, which may have a name of their own, and who asks.
fn sent<'a>(args: &'a [Arg], own: &[String]) -> [Option<&'a Arg>; 2] {
    let [headers, auth] = ["headers", "auth"].map(|name| keyword(args, name));
    [headers.or_else(|| own.iter().find_map(|name| keyword(args, name))), auth]
}

/// Whether a request may send a credential, as far as its arguments tell.
pub(super) fn may_send(args: &[Arg], own: &[String]) -> bool {
    args.iter().any(|arg| arg.spread) || sent(args, own).iter().any(Option::is_some)
}

impl Builder<'_> {
    pub(super) fn apply_http(
        &mut self,
        effect: &Effect,
        receiver: Option<ValueId>,
        args: &[Arg],
        span: Span,
    ) -> ValueId {
        let url = receiver.and_then(|receiver| self.url_of(receiver).or_else(|| self.request_given(receiver)));
        let argument = |index: usize| positional(args, index).map(|arg| arg.value);
        let place = |index: usize| positional(args, index).map_or(span, |arg| arg.span);
        match effect {
            Effect::Request { url: at, .. } => {
                let to = at.and_then(&argument);
                let sends = receiver.is_none() || to.is_none_or(|to| self.may_be_url(to));
                if receiver.is_none() {
                    self.ask_address(effect, args, false);
                }
                return if sends { self.request(effect, args, span) } else { self.opaque };
            }
            Effect::AddQuery => {
                if let (Some(url), Some(first)) = (url, argument(0)) {
                    let params = argument(1).map(|value| self.dict(vec![(first, value)], false, span));
                    self.query(params.unwrap_or(first), url, place(0));
                }
            }
            // In Python answers and messages have such methods, too.
            Effect::AddHeader if url.is_none() && self.language == Language::Python => {}
            Effect::AddHeader => {
                if let (Some(name), Some(value)) = (argument(0), argument(1)) {
                    self.header(name, value, url, place(1));
                }
            }
            Effect::AddBearer => {
                if let Some(value) = argument(0) {
                    self.header_event("authorization", (value, false), url, place(0));
                }
            }
            Effect::AddBasic => {
                if let Some(user) = argument(0) {
                    self.basic(user, argument(1), url, place(0));
                }
            }
            _ => {}
        }
        receiver.map_or(self.opaque, |receiver| self.same(receiver, span))
    }

    /// The parameter by which a request comes that a function adds something to.
    fn request_given(&self, mut value: ValueId) -> Option<ValueId> {
        for _ in 0..CHAIN {
            value = match self.flow.kind(value) {
                Kind::Derived { from, .. } => *from,
                Kind::Param { .. } if self.language == Language::Rust => return Some(value),
                _ => return None,
            };
        }
        None
    }

    /// Whether a method that sends requests on some types is one here: `map.get("key")` is none.
    pub(super) fn may_be_url(&self, value: ValueId) -> bool {
        match self.flow.kind(value) {
            Kind::Derived { from, .. } => self.may_be_url(*from),
            Kind::Text(text) => text.contains("://") || text.starts_with('/'),
            Kind::Concat(parts) => {
                parts.first().is_none_or(|part| self.flow.text(*part).is_none() || self.may_be_url(*part))
            }
            _ => true,
        }
    }

    fn request(&mut self, effect: &Effect, args: &[Arg], span: Span) -> ValueId {
        let Effect::Request { url, built, headers: own, .. } = effect else { return self.opaque };
        let at = url.and_then(|index| positional(args, index)).or_else(|| keyword(args, "url"));
        let at = at.or_else(|| keyword(args, "base_url")).cloned();
        let to = at.as_ref().map(|arg| arg.value);
        let [headers, auth] = sent(args, own);
        if let Some(headers) = headers {
            self.headers(headers.value, to, headers.span);
        }
        if let Some(auth) = auth {
            self.authenticate(auth.value, to, auth.span);
        }
        match at {
            Some(at) if *built || self.language == Language::Rust => {
                let callee = Some(REQUEST.into());
                self.value(Kind::Call { callee, target: None, receiver: None, args: vec![at].into() }, span)
            }
            _ => self.opaque,
        }
    }

    /// Basic authentication: the password is the credential, or the user where there is no password on purpose.
    fn basic(&mut self, user: ValueId, password: Option<ValueId>, url: Option<ValueId>, span: Span) {
        let written = password.filter(|password| !self.flow.is_nothing(*password));
        self.header_event("authorization", (written.unwrap_or(user), true), url, span);
    }

    /// `session.auth = (user, password)`
    pub fn basic_auth(&mut self, pair: ValueId, span: Span) {
        self.authenticate(pair, None, span);
    }

    fn authenticate(&mut self, pair: ValueId, url: Option<ValueId>, span: Span) {
        let pair = self.flow.plain(pair);
        if let (Kind::Call { target: Some(_), .. }, Some(url)) = (self.flow.kind(pair), url) {
            self.flow.signed.insert(pair, url);
        }
        if let Kind::List(parts) = self.flow.kind(pair).clone()
            && let [user, password] = &parts[..]
        {
            self.basic(*user, Some(*password), url, span);
        }
    }

    /// A mapping of headers is sent.
    pub fn headers(&mut self, headers: ValueId, url: Option<ValueId>, span: Span) {
        match self.flow.kind(headers).clone() {
            Kind::Dict { entries, under, .. } => {
                for (name, value) in entries.iter() {
                    self.header(*name, *value, url, span);
                }
                // What stands above takes the place of what is below.
                let is_header = |(name, _): &(ValueId, ValueId)| self.header_of(*name).is_some();
                if let Some(under) = under.filter(|_| !entries.iter().any(is_header)) {
                    self.headers(under, url, span);
                }
            }
            Kind::Derived { from, .. } => self.headers(from, url, span),
            Kind::List(parts) => parts.iter().for_each(|part| self.header_of_list(*part, url)),
            Kind::Join { arms, .. } => {
                for arm in arms.iter().take(8) {
                    let fork = self.fork();
                    arm.facts.iter().for_each(|(value, states)| self.assume_states(*value, *states));
                    self.headers(arm.value, url, span);
                    self.close(fork);
                }
            }
            Kind::Opaque | Kind::Text(_) | Kind::Absent(_) => {}
            // A function or another file has made it.
            _ => {
                let about: Vec<ValueId> = [Some(headers), url].into_iter().flatten().collect();
                self.event(EventKind::Headers { value: headers, url }, span, &about);
            }
        }
    }

    /// One header of a list: its name and its value as a pair, or as a line: `Authorization: Bearer …`.
    fn header_of_list(&mut self, part: ValueId, url: Option<ValueId>) {
        let span = self.flow.value(part).span;
        match self.flow.kind(self.flow.plain(part)).clone() {
            Kind::List(pair) => {
                if let [name, value] = &pair[..] {
                    self.header(*name, *value, url, span);
                }
            }
            Kind::Text(line) => self.header_line(&line, &[], url, span),
            Kind::Concat(parts) => {
                if let [first, rest @ ..] = &parts[..]
                    && let Some(line) = self.flow.text(*first).map(str::to_owned)
                {
                    self.header_line(&line, rest, url, span);
                }
            }
            _ => {}
        }
    }

    fn header_line(&mut self, line: &str, rest: &[ValueId], url: Option<ValueId>, span: Span) {
        let Some((name, value)) = line.split_once(':') else { return };
        let (name, value) = (self.literal(name.trim(), span), self.literal(value.trim_start(), span));
        if self.header_of(name).is_some() {
            let value = self.concat([&[value], rest].concat(), span);
            self.header(name, value, url, span);
        }
    }

    /// One header is sent.
    pub fn header(&mut self, name: ValueId, value: ValueId, url: Option<ValueId>, span: Span) {
        if let Some(name) = self.header_of(name) {
            self.header_event(&name, (value, false), url, span);
        }
    }

    /// The header of this name, if a credential belongs in it.
    pub(super) fn header_of(&self, name: ValueId) -> Option<Name> {
        // `HeaderName::from_static("authorization")` is the text.
        let spelled = match self.flow.kind(self.flow.plain(name)) {
            Kind::Text(text) => text.to_lowercase(),
            // `header::AUTHORIZATION`
            Kind::Path(path) => path.rsplit("::").next().unwrap_or_default().to_lowercase().replace('_', "-"),
            _ => return None,
        };
        self.knowledge.header(&spelled).is_some().then(|| spelled.into())
    }

    fn header_event(&mut self, name: &str, (value, basic): (ValueId, bool), url: Option<ValueId>, span: Span) {
        let about: Vec<ValueId> = [Some(value), url].into_iter().flatten().collect();
        self.event(EventKind::Header { name: name.into(), value, url, basic }, span, &about);
    }
}
