//! Sessions keep headers for all their requests. Where those are sent is told by what the file asks of the session.
//!
//! ```python
//! session = requests.Session()
//! session.headers["Authorization"] = f"Bearer {token}"
//! session.get("http://localhost:4242/features")
//! ```

use rustc_hash::FxHashMap;

use super::Builder;
use crate::catalog::Effect;
use crate::flow::{Arg, Arm, EventKind, FunctionId, JoinKind, Kind, Name, ValueId, positional};
use crate::source::Span;

/// So many requests of one session are looked at.
const MOST: usize = 16;

/// What is known of the sessions of a file.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    /// The headers that each is given, as places in [`Flow::events`](crate::flow::Flow::events).
    given: Vec<(Session, usize)>,
    /// What each is asked for.
    asked: Vec<(Session, ValueId)>,
}

/// How a session is known in all functions of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Session {
    /// By the value that it is.
    Value(ValueId),
    /// By the field that holds it, of a type.
    Field(ValueId, Name),
    /// By its type, of which the file has the methods.
    Own(ValueId),
}

impl Builder<'_> {
    /// Headers that a session is given for its requests.
    pub fn keep_headers(&mut self, session: ValueId, give: impl FnOnce(&mut Self)) {
        let first = self.flow.events.len();
        give(self);
        let session = self.session(session);
        let given = (first..self.flow.events.len()).map(|event| (session.clone(), event));
        self.sessions.given.extend(given);
    }

    /// A method is called: of a session, it may ask for what stands at a URL.
    pub fn ask_session(&mut self, session: ValueId, method: &str, args: &[Arg]) {
        let Some(Effect::Request { url: Some(at), .. }) = self.method_effect(method) else { return };
        if let Some(url) = positional(args, *at).map(|arg| arg.value).filter(|url| self.may_be_url(*url)) {
            let session = self.session(session);
            self.sessions.asked.push((session, url));
        }
    }

    /// Tells the headers of sessions where they are sent, where all requests are seen.
    pub(super) fn tell_sessions(&mut self) {
        let Sessions { given, asked } = std::mem::take(&mut self.sessions);
        self.tell_of_lent(&asked);
        if given.is_empty() {
            return;
        }
        let held = self.sessions_held();
        let known = |session: Session| match session {
            Session::Value(value) => held.get(&value).cloned().unwrap_or(session),
            _ => session,
        };
        let mut urls: FxHashMap<Session, Vec<ValueId>> = FxHashMap::default();
        for (session, url) in asked {
            urls.entry(known(session)).or_default().push(url);
        }
        for (session, event) in given {
            let Some(urls) = urls.get(&known(session.clone())).filter(|urls| urls.len() <= MOST) else {
                if let Session::Value(session) = session {
                    self.flow.sessions.given.insert(event, session);
                }
                continue;
            };
            let to = match urls.as_slice() {
                [url] => *url,
                urls => {
                    let arm = |url: &ValueId| Arm { value: *url, facts: [].into() };
                    let arms = urls.iter().map(arm).collect();
                    self.value(Kind::Join { arms, kind: JoinKind::Branch }, Span::default())
                }
            };
            if let EventKind::Header { url, .. } | EventKind::Headers { url, .. } = &mut self.flow.events[event].kind {
                *url = url.or(Some(to));
            }
        }
    }

    /// Keeps in mind what is asked of sessions that a call has given: whoever made them may have given them headers.
    fn tell_of_lent(&mut self, asked: &[(Session, ValueId)]) {
        let is_given = |value: ValueId| matches!(self.flow.kind(value), Kind::Call { target: Some(_), .. });
        let mut fields: FxHashMap<Session, Vec<ValueId>> = FxHashMap::default();
        if asked.iter().any(|(session, _)| matches!(session, Session::Field(..))) {
            for (value, field) in self.puts().filter(|(value, _)| is_given(*value)) {
                fields.entry(field).or_default().push(value);
            }
        }
        let lent = asked.iter().flat_map(|(session, url)| {
            let here = match session {
                Session::Value(value) => Some(*value).filter(|value| is_given(*value)),
                _ => None,
            };
            let held = fields.get(session).into_iter().flatten().copied();
            here.into_iter().chain(held).map(|value| (value, *url))
        });
        self.flow.sessions.asked = lent.collect();
    }

    fn session(&self, value: ValueId) -> Session {
        let value = self.flow.plain(value);
        match self.flow.kind(value) {
            Kind::Field { base, name } => self.field_of_receiver(*base, name).unwrap_or(Session::Value(value)),
            _ => self.owner_of_receiver(value).map_or(Session::Value(value), Session::Own),
        }
    }

    /// What is put into fields of the types of a file, with the field.
    fn sessions_held(&self) -> FxHashMap<ValueId, Session> {
        self.puts().collect()
    }

    /// What is put into fields of the types of a file, with the field, in order.
    fn puts(&self) -> impl Iterator<Item = (ValueId, Session)> + '_ {
        self.flow.events.iter().filter_map(|event| match &event.kind {
            EventKind::SetField { base, name, value } => {
                Some((self.flow.plain(*value), self.field_of_receiver(*base, name)?))
            }
            _ => None,
        })
    }

    fn field_of_receiver(&self, value: ValueId, name: &Name) -> Option<Session> {
        self.owner_of_receiver(value).map(|owner| Session::Field(owner, name.clone()))
    }

    /// The type of which a method is, by what it is called on.
    fn owner_of_receiver(&self, value: ValueId) -> Option<ValueId> {
        let owner = |function: FunctionId| self.flow.functions[function.index()].owner;
        match self.flow.kind(value) {
            Kind::Param { function, index: 0, .. } => owner(*function),
            _ => None,
        }
    }
}
