//! Calls: what the catalogue knows of them is done, what is a client is recorded.

use std::sync::Arc;

use super::http::may_send;
use super::{Builder, Lookup, Place};
use crate::catalog::{Client, Effect, Language};
use crate::flow::value::REQUEST;
use crate::flow::{Arg, Arm, EventKind, Flow, JoinKind, Kind, Name, States, ValueId, completed, last_name};
use crate::source::Span;

/// What is called.
#[derive(Debug, Clone)]
pub enum Callee {
    /// A value: a path, a function of the file, a partial call.
    Value(ValueId),
    /// A method of a value.
    Method {
        /// What it is called on.
        receiver: ValueId,
        /// Its name.
        name: Name,
    },
}

/// Receivers are followed this far back for a URL or a type.
pub(super) const CHAIN: usize = 64;
/// So deep in joins an entry of a mapping is looked for.
const DEEPEST: usize = 4;
/// One of more than these is any.
const MOST_ARMS: usize = 8;
/// So many facts are known of it.
const MOST_FACTS: usize = 64;

impl<'k> Builder<'k> {
    /// A call. Gives its result.
    pub fn call(&mut self, callee: &Callee, args: &[Arg], span: Span) -> ValueId {
        self.arguments_stand_under_names(callee, args);
        self.method_runs_first(callee, args);
        match callee {
            Callee::Value(value) => self.call_value(*value, args, span),
            Callee::Method { receiver, name } => {
                if let Some(method) = self.own_member(*receiver, name).or_else(|| self.cell_member(*receiver, name)) {
                    return self.invoke(method, Some(*receiver), args, span);
                }
                if let Some(arms) = self.one_from_elsewhere(*receiver) {
                    return self.call_either(&arms, span, |builder, receiver| {
                        builder.call(&Callee::Method { receiver, name: name.clone() }, args, span)
                    });
                }
                let found = self.field(*receiver, name, span);
                match self.flow.kind(found) {
                    // `config.KEY.strip()`: not a function of a module.
                    Kind::Path(path) if self.is_method_of_value(path, name, args) => {
                        self.call_method(*receiver, found, name, args, span)
                    }
                    // There a module's function is called in another way: what stands before this one is a value.
                    Kind::Path(path) if self.language == Language::Rust => {
                        let path = path.clone();
                        self.call_path(&path, Some(*receiver), args, span)
                    }
                    Kind::Path(_) | Kind::Partial { .. } => self.call_value(found, args, span),
                    Kind::Field { .. } if self.is_handler(found) => self.call_value(found, args, span),
                    Kind::Function(_) | Kind::Item(_) => self.invoke(found, Some(*receiver), args, span),
                    _ => self.call_method(*receiver, found, name, args, span),
                }
            }
        }
    }

    fn call_value(&mut self, callee: ValueId, args: &[Arg], span: Span) -> ValueId {
        match self.flow.kind(callee).clone() {
            Kind::Path(path) => self.call_path(&path, None, args, span),
            Kind::Derived { from, how } if how.is_same() => self.call_value(from, args, span),
            Kind::Function(_) => self.invoke(callee, None, args, span),
            Kind::Item(_) => self.construct(callee, args, span),
            Kind::Partial { callee, args: first } => self.call_value(callee, &completed(&first, args), span),
            Kind::Join { arms, kind: JoinKind::Branch | JoinKind::Loop } => {
                self.call_either(&arms, span, |builder, callee| builder.call_value(callee, args, span))
            }
            Kind::Opaque | Kind::Text(_) | Kind::Absent(_) => {
                self.touch(None, args);
                self.opaque
            }
            _ => match self.handlers_of(callee, span) {
                handlers if !handlers.is_empty() => self.call_each(&handlers, args, span),
                _ => match self.instance_effect(callee).cloned() {
                    Some(effect) => {
                        let args = self.prefixed(&effect, callee, args);
                        self.apply(&effect, None, &args, span)
                    }
                    None => self.invoke(callee, None, args, span),
                },
            },
        }
    }

    /// What the catalogue says of calling a value of this type: `config("KEY")`.
    fn instance_effect(&self, callee: ValueId) -> Option<&Effect> {
        let of = self.type_of(callee)?;
        self.knowledge.effect(self.language, &format!("{of}{}__call__", self.separator()))
    }

    /// Whether a method that moves or tests a value is called on a constant of another file.
    fn is_method_of_value(&self, path: &str, name: &str, args: &[Arg]) -> bool {
        let moves = |effect: &Effect| {
            !matches!(
                effect,
                Effect::Request { .. }
                    | Effect::AddQuery
                    | Effect::AddHeader
                    | Effect::AddBearer
                    | Effect::AddBasic
                    | Effect::Leaves
                    | Effect::Options { .. }
            )
        };
        self.knowledge.effect(self.language, path).is_none()
            && self.knowledge.client(self.language, path).is_none()
            && self.effect_of_method(self.opaque, name, args).is_some_and(moves)
    }

    /// Something is called that the project may define: what it does is known only when all files are.
    pub fn invoke(&mut self, target: ValueId, receiver: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        if let Kind::Function(function) = self.flow.kind(target) {
            self.calls_own(*function);
        }
        let kept = self.kept(args);
        self.change_fields(receiver, args);
        let kind = Kind::Call { callee: None, target: Some(target), receiver, args: kept.clone() };
        let result = self.value(kind, span);
        self.invoked(result, receiver, &kept, span);
        result
    }

    /// The names of this module that a framework takes over, now that the module has been run.
    pub fn hand_over(&mut self) {
        let (knowledge, language) = (self.knowledge, self.language);
        for client in knowledge.rows.clients.iter().filter(|client| client.language == language) {
            if !client.module_with.iter().any(|name| self.holds(name).is_some()) {
                continue;
            }
            for path in &client.paths {
                let name = last_name(path);
                let Some(value) = self.holds(name) else { continue };
                // What is only written down others may replace.
                if self.flow.text(value).is_none() && !matches!(self.flow.kind(value), Kind::Absent(_)) {
                    let span = self.flow.value(value).span;
                    self.event(EventKind::Assign { path: path.as_str().into(), value }, span, &[value]);
                }
            }
        }
    }

    pub(super) fn holds(&self, name: &str) -> Option<ValueId> {
        match self.lookup(name) {
            Lookup::Bound(value) => Some(value),
            Lookup::Unbound => None,
        }
    }

    /// What a value does when a block that it is made for begins, where the project may define that.
    pub fn enter(&mut self, value: ValueId, method: &str, span: Span) {
        let made = self.flow.plain(value);
        let is_own = match self.flow.kind(made) {
            Kind::Call { callee: Some(path), .. } => !self.is_client(path) && self.type_of(made).is_none(),
            Kind::Call { target, .. } => target.is_some(),
            _ => false,
        };
        if is_own {
            let target = self.field(made, method, span);
            self.invoke(target, Some(made), &[], span);
        }
    }

    /// A value of a type of this file that nobody has filled yet: no constructor has run.
    pub fn bare(&mut self, of: ValueId, span: Span) -> ValueId {
        self.value(Kind::Call { callee: None, target: Some(of), receiver: None, args: [].into() }, span)
    }

    /// A value of a type of the project is made.
    pub fn construct(&mut self, of: ValueId, args: &[Arg], span: Span) -> ValueId {
        self.arguments_stand_under_names(&Callee::Value(of), args);
        let kept = self.kept(args);
        let kind = Kind::Call { callee: None, target: Some(of), receiver: None, args: kept.clone() };
        let result = self.value(kind, span);
        self.invoked(result, None, &kept, span);
        result
    }

    fn invoked(&mut self, result: ValueId, receiver: Option<ValueId>, args: &[Arg], span: Span) {
        for arg in args {
            self.name_variables(arg.value, 3);
        }
        let about: Vec<ValueId> = args.iter().map(|arg| arg.value).chain(receiver).collect();
        self.is_dropped(result);
        self.event(EventKind::Invoke { result }, span, &about);
        if self.is_live() {
            self.may_gather(args, span);
            self.ran(result, States::ANY);
        }
    }

    /// One of several is called (`Client = A if x else B`): each on its own branch, where holds what is known then.
    fn call_either(&mut self, arms: &[Arm], span: Span, call: impl Fn(&mut Self, ValueId) -> ValueId) -> ValueId {
        let fork = self.fork();
        let mut branches = Vec::with_capacity(arms.len());
        for arm in arms.iter().take(MOST_ARMS) {
            arm.facts.iter().take(MOST_FACTS).for_each(|(value, states)| self.assume_states(*value, *states));
            let callable = !matches!(self.flow.kind(arm.value), Kind::Join { .. });
            let value = if callable { call(self, arm.value) } else { self.opaque };
            branches.push((value, self.close(fork)));
        }
        self.choose(branches, JoinKind::Branch, span)
    }

    /// The modules, or what else from other files, of which a value is one: `vendor = one if key else other`.
    fn one_from_elsewhere(&self, value: ValueId) -> Option<Arc<[Arm]>> {
        let Kind::Join { arms, kind: JoinKind::Branch } = self.flow.kind(self.flow.plain(value)) else { return None };
        self.flow.is_choice(arms).then(|| arms.clone())
    }

    fn call_path(&mut self, path: &Name, receiver: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        match self.knowledge.effect(self.language, path) {
            // `dotenv_values()`
            Some(Effect::Environment) => {
                let environment = self.once(None, path, Kind::Path(path.clone()), span);
                return self.same(environment, span);
            }
            Some(Effect::Parser | Effect::Prefixes | Effect::Instance(_)) | None => {}
            Some(Effect::FillsEnvironment) => self.flow.fills_environment = true,
            Some(effect @ Effect::RunsFirst { .. }) => self.run_first(effect, args),
            Some(effect @ Effect::Start { makes: true, .. }) => _ = self.start(effect, args, span),
            Some(effect @ Effect::ReadVariable { .. }) => {
                let prefixed = receiver.map(|receiver| self.prefixed(effect, receiver, args));
                return self.apply(effect, None, prefixed.as_deref().unwrap_or(args), span);
            }
            Some(effect) => return self.apply(effect, None, args, span),
        }
        let known = self.knowledge;
        let kept = match known.client(self.language, path) {
            Some(client) => self.with_spread(client, args).into(),
            None => self.kept(args),
        };
        self.change_fields(receiver, args);
        let target = self.once(None, path, Kind::Path(path.clone()), span);
        let kind = Kind::Call { callee: Some(path.clone()), target: Some(target), receiver, args: kept.clone() };
        let result = self.value(kind, span);
        if self.path_effect(path) == Some(&Effect::Parser) {
            self.take_parents(result, args, span);
        }
        if let Some(client) = known.client(self.language, path) {
            let mut about: Vec<ValueId> = kept.iter().map(|arg| arg.value).collect();
            about.extend(receiver);
            let kind = EventKind::Call { callee: path.clone(), receiver, args: kept.clone(), result };
            self.event(kind, span, &about);
            self.has_built(client, &kept);
        } else {
            self.invoked(result, receiver, &kept, span);
        }
        result
    }

    fn call_method(&mut self, receiver: ValueId, target: ValueId, name: &str, args: &[Arg], span: Span) -> ValueId {
        let effect = self.effect_of_method(receiver, name, args);
        if let Some(effect @ Effect::Request { .. }) = effect.filter(|_| !self.is_own_method(receiver, name)) {
            self.ask_address(effect, args, true);
        }
        if let Some(of) = self.type_of(receiver) {
            let path: Name = format!("{of}{}{name}", self.separator()).into();
            let applies = effect.is_some_and(|effect| self.may_apply(effect, args));
            if !applies || self.knowledge.client(self.language, &path).is_some() {
                return self.call_path(&path, Some(receiver), args, span);
            }
        }
        if let Some(effect) = effect.filter(|_| !self.is_own_method(receiver, name)) {
            return self.apply(effect, Some(receiver), args, span);
        }
        if self.url_of(receiver).is_some() {
            self.touch(Some(receiver), args);
            return self.same(receiver, span);
        }
        if target == self.opaque {
            self.touch(Some(receiver), args);
            return self.opaque;
        }
        let result = self.invoke(target, Some(receiver), args, span);
        if self.method_effect(name) == Some(&Effect::Refuses) {
            self.flow.refusals.insert(result);
        }
        result
    }

    /// Whether a value is made of a type of this file that has a method of this name: that one is run, whatever it is called
    /// like.
    fn is_own_method(&self, receiver: ValueId, name: &str) -> bool {
        let Kind::Call { target: Some(of), .. } = self.flow.kind(self.flow.plain(receiver)) else { return false };
        self.flow.lineage(&[*of]).into_iter().any(|of| {
            let member = self.places.get(&Place::Field(of, name.into()));
            member.is_some_and(|member| matches!(self.flow.kind(*member), Kind::Function(_)))
        })
    }

    /// What the catalogue says of a method that is given these arguments.
    fn effect_of_method(&self, receiver: ValueId, name: &str, args: &[Arg]) -> Option<&'k Effect> {
        let is_address = |arg: &Arg| !self.flow.text(arg.value).is_some_and(is_variable_name);
        let fits = |effect: &&Effect| match effect {
            Effect::Opens => args.is_empty(),
            Effect::Leaves => self.language == Language::Python || args.is_empty(),
            Effect::Refuses => self.is_parser(receiver),
            // What sends nothing only gives it.
            Effect::AddHeader | Effect::AddBearer | Effect::AddBasic => !args.is_empty(),
            Effect::AddQuery => self.url_of(receiver).is_some(),
            // What it gives the type itself knows.
            Effect::RunsFirst { .. } => false,
            Effect::Request { .. } => {
                args.first().is_some_and(|first| self.language == Language::Python || is_address(first))
            }
            _ => true,
        };
        self.knowledge.method(self.language, name).filter(fits)
    }

    /// Whether a method of a type does what the catalogue says of its name: of a request that sends nothing that matters,
    /// nothing is known that the type itself would not know better.
    fn may_apply(&self, effect: &Effect, args: &[Arg]) -> bool {
        match effect {
            Effect::Request { headers, .. } if self.language == Language::Python => may_send(args, headers),
            _ => true,
        }
    }

    /// The arguments of a client, with what `*args` and `**kwargs` may hold of those that matter.
    fn with_spread(&mut self, client: &'k Client, args: &[Arg]) -> Vec<Arg> {
        let Some(first) = args.iter().position(|arg| arg.spread) else { return args.to_vec() };
        let mut all: Vec<Arg> = args.iter().filter(|arg| !arg.spread).cloned().collect();
        let named = |name: &str| args.iter().any(|arg| arg.name.as_deref() == Some(name));
        let by_place =
            args[..=first].iter().filter(|arg| arg.name.is_none()).count() - usize::from(args[first].name.is_none());
        let given = |names: &[String]| names.iter().any(|name| named(name));
        // By the name that one of the mappings has it under.
        let called = |names: &'k [String]| {
            let is_there =
                |name: &&String| args.iter().any(|arg| arg.spread && self.has_entry(arg.value, name, DEEPEST));
            names.iter().find(is_there).or_else(|| names.first()).filter(|_| !given(names))
        };
        let key = called(&client.params).map(|name| (name, client.position));
        let host = called(&client.base_urls);
        let host = host.map(|name| (name, client.base_url_position));
        let model = called(&client.models).map(|name| (name, client.model_position));
        for (name, place) in key.into_iter().chain(host).chain(model) {
            if place.is_some_and(|place| place < by_place) {
                continue;
            }
            let mut arms = Vec::new();
            for arg in args.iter().filter(|arg| arg.spread) {
                let entry = match (&arg.name, place) {
                    (Some(_), _) => format!("[{name}"),
                    (None, Some(place)) => (place - by_place).to_string(),
                    (None, None) => continue,
                };
                let value = self.left_out_where_unset(arg.value, &entry, arg.span);
                arms.push(value.unwrap_or_else(|| self.field(arg.value, &entry, arg.span)));
            }
            let span = args[first].span;
            let value = match arms.as_slice() {
                [] => continue,
                [only] => *only,
                _ => {
                    let arms = arms.into_iter().map(|value| Arm { value, facts: [].into() }).collect();
                    self.join_of(arms, JoinKind::Branch, span)
                }
            };
            all.push(Arg { name: Some(name.as_str().into()), value, span, spread: false });
        }
        all
    }

    /// Whether a mapping that is written down, or one of several, has an entry.
    fn has_entry(&self, value: ValueId, key: &str, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.flow.kind(value) {
            Kind::Dict { entries, under, .. } => {
                entries.iter().any(|(name, _)| self.flow.text(*name) == Some(key))
                    || under.is_some_and(|under| self.has_entry(under, key, depth))
            }
            Kind::Join { arms, .. } => arms.iter().take(8).any(|arm| self.has_entry(arm.value, key, depth)),
            Kind::Derived { from, .. } => self.has_entry(*from, key, depth),
            _ => false,
        }
    }

    /// Whoever is given a value may change its fields; whoever is given the name of a variable may check it.
    fn touch(&mut self, receiver: Option<ValueId>, args: &[Arg]) {
        self.vet_arguments(args);
        self.change_fields(receiver, args);
    }

    fn vet_arguments(&mut self, args: &[Arg]) {
        for arg in args {
            self.vet_names(arg.value, 3);
        }
    }

    fn change_fields(&mut self, receiver: Option<ValueId>, args: &[Arg]) {
        for value in receiver.into_iter().chain(args.iter().map(|arg| arg.value)) {
            let is_plain = matches!(self.flow.kind(value), Kind::Text(_) | Kind::Absent(_));
            let is_seen = is_plain || self.looked_at.contains(&value) || self.is_parser(value);
            if value != self.opaque && !is_seen && !self.is_environment(value) {
                self.forget_fields(value);
            }
        }
    }

    /// Somebody who cannot be followed was given names of variables: from here on they count as checked.
    fn vet_names(&mut self, value: ValueId, depth: usize) {
        for name in names_in(&self.flow, value, depth) {
            self.vet(&name);
        }
    }

    /// The variables that a call is given the names of: it may read or check them.
    pub(super) fn name_variables(&mut self, value: ValueId, depth: usize) {
        for name in names_in(&self.flow, value, depth) {
            self.variable(&name, Span::default());
        }
    }

    /// The variable counts as checked from here on.
    fn vet(&mut self, name: &str) {
        let at = Span::default();
        let variable = self.variable(&name.into(), at);
        self.assume_states(variable, States::TRUTHY);
    }

    /// Whether a path is that of a client.
    pub fn is_client(&self, path: &str) -> bool {
        self.knowledge.client(self.language, path).is_some()
    }

    /// Whether a value is what a call gives that the project may define.
    pub fn is_given(&self, value: ValueId) -> bool {
        matches!(self.flow.kind(self.flow.plain(value)), Kind::Call { target: Some(_), .. })
    }

    /// The URL of the request that a value stands for, through a chain of calls.
    pub(super) fn url_of(&self, mut value: ValueId) -> Option<ValueId> {
        for _ in 0..CHAIN {
            match self.flow.kind(value) {
                Kind::Derived { from, .. } => value = *from,
                Kind::Call { callee: Some(path), args, .. } if &**path == REQUEST => {
                    return args.first().map(|arg| arg.value);
                }
                Kind::Call { receiver: Some(receiver), .. } => value = *receiver,
                _ => return None,
            }
        }
        None
    }
}

/// The names of variables that a value spells, alone or in lists.
pub(in crate::flow) fn names_in(flow: &Flow, value: ValueId, depth: usize) -> Vec<Name> {
    match flow.kind(value) {
        Kind::Text(text) if is_variable_name(text) => vec![text.clone()],
        Kind::List(parts) if depth > 0 => parts.iter().flat_map(|part| names_in(flow, *part, depth - 1)).collect(),
        Kind::Dict { entries, .. } if depth > 0 => {
            entries.iter().flat_map(|(_, value)| names_in(flow, *value, depth - 1)).collect()
        }
        // Whoever is given a call to make makes it with them.
        Kind::Partial { args, .. } if depth > 0 => {
            args.iter().flat_map(|arg| names_in(flow, arg.value, depth - 1)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a text can be the name of a variable that programs read: `COHERE_API_KEY`.
pub fn is_variable_name(text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    text.len() > 3
        && text.contains('_')
        && text.bytes().all(word)
        && !text.starts_with(|first: char| first.is_ascii_digit())
}
