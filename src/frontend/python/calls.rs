//! Calls and their arguments.

use ruff_python_ast::{Arguments, Expr, ExprAttribute, ExprCall};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Callee, How, Kind, Laid, Lookup, Name, States, ValueId, is_variable_name, last_name};
use crate::source::Span;

/// The method that makes a value, before it is filled.
const NEW: &str = "__new__";

/// The entry of a configuration that stands for the object it is filled from.
pub(super) const FROM_OBJECT: &str = "[from_object";

fn is_attribute(place: &Expr, name: &str) -> bool {
    matches!(place, Expr::Attribute(it) if it.attr.as_str() == name)
}

impl<'a> Lowering<'a, '_> {
    pub(super) fn call(&mut self, it: &'a ExprCall) -> ValueId {
        let at = Span::new(it.range_start.to_u32(), span(it.arguments.range).end);
        let Expr::Attribute(attribute) = &*it.func else {
            if self.is_builtin(&it.func, "bool") && it.arguments.args.len() == 1 {
                return self.truth(&it.arguments.args[0], at);
            }
            if self.is_never_asked(it) {
                self.arguments(&it.arguments);
                return self.builder.opaque();
            }
            if let Some(list) = self.gathered_by(it, at) {
                return list;
            }
            let callee = self.expression(&it.func);
            let args = self.arguments(&it.arguments);
            if self.is_builtin(&it.func, "dict") {
                return self.dict_call(&args, at);
            }
            if args.is_empty() && (self.is_builtin(&it.func, "list") || self.is_builtin(&it.func, "set")) {
                return self.builder.list(Vec::new(), at);
            }
            if let Some(value) = self.gathered(&it.func, &args, at).or_else(|| self.built_in(&it.func, &args, at)) {
                return value;
            }
            let args = self.of_environment(callee, args);
            return self.called(it, &Callee::Value(callee), &args, at);
        };
        if let Some(of) = self.made_by_base(it, attribute) {
            return self.builder.bare(of, at);
        }
        if let Some(base) = self.base_behind_super(&attribute.value) {
            let args = self.arguments(&it.arguments);
            return self.call_base(base, &attribute.attr, &args, at);
        }
        let receiver = self.expression(&attribute.value);
        let args = self.arguments(&it.arguments);
        if self.is_nobodys(&attribute.value) && self.builder.method_effect(&attribute.attr) == Some(&Effect::Refuses) {
            // Whether it is a parser or a name that is not there, the program does not go on.
            self.builder.leave();
            return self.builder.opaque();
        }
        self.builder.ask_session(receiver, &attribute.attr, &args);
        let special = self.validated(receiver, &attribute.attr, &args, at);
        let special = special.or_else(|| self.special_method(&attribute.value, receiver, &attribute.attr, &args, at));
        if let Some(value) = special.or_else(|| self.built_in(&it.func, &args, at)) {
            value
        } else {
            let callee = Callee::Method { receiver, name: attribute.attr.as_str().into() };
            let value = self.called(it, &callee, &args, at);
            self.spoil(&attribute.value, receiver, &attribute.attr);
            value
        }
    }

    /// Whether an expression is a name to which nothing in the file gives a value.
    fn is_nobodys(&self, value: &Expr) -> bool {
        let flow = self.builder.flow();
        let may_come_later = flow.in_any_order || !flow.globs.is_empty();
        let is_unbound = |name: &str| self.builder.lookup(name) == Lookup::Unbound && !self.builder.is_shared(name);
        !may_come_later && value.as_name_expr().is_some_and(|name| is_unbound(&name.id))
    }

    /// `bool(value)`
    fn truth(&mut self, value: &'a Expr, at: Span) -> ValueId {
        let value = self.condition(value);
        let (holds, fails) = (self.builder.facts_of(value, true), self.builder.facts_of(value, false));
        self.builder.test(holds, fails, at)
    }

    /// `super().__new__(cls)`, `object.__new__(cls)`: the class, of which a value is made that nobody has filled yet.
    fn made_by_base(&self, it: &ExprCall, attribute: &ExprAttribute) -> Option<ValueId> {
        let is_base = match &*attribute.value {
            Expr::Call(call) => self.is_builtin(&call.func, "super"),
            base => self.is_builtin(base, "object"),
        };
        let of = self.builder.receiver().filter(|_| is_base && attribute.attr.as_str() == NEW)?;
        let first = it.arguments.args.first()?.as_name_expr()?;
        let owner = self.builder.current()?.owner;
        owner.filter(|_| self.builder.lookup(&first.id) == Lookup::Bound(of))
    }

    /// `super()`: the class that the one around inherits from.
    fn base_behind_super(&self, expression: &Expr) -> Option<ValueId> {
        let Expr::Call(call) = expression else { return None };
        if !self.is_builtin(&call.func, "super") {
            return None;
        }
        let owner = self.builder.current()?.owner?;
        self.builder.flow().types.get(&owner)?.bases.first().copied()
    }

    /// `super().name(…)`
    fn call_base(&mut self, base: ValueId, name: &str, args: &[Arg], at: Span) -> ValueId {
        if name == "__init__"
            && let Kind::Path(path) = self.builder.flow().kind(base)
            && self.builder.is_client(path)
        {
            return self.builder.call(&Callee::Value(base), args, at);
        }
        let target = self.builder.field(base, name, at);
        if let Kind::Path(path) = self.builder.flow().kind(target)
            && self.builder.is_client(path)
        {
            return self.builder.call(&Callee::Value(target), args, at);
        }
        let receiver = self.builder.receiver();
        self.builder.invoke(target, receiver, args, at)
    }

    pub(super) fn is_builtin(&self, callee: &Expr, name: &str) -> bool {
        matches!(callee, Expr::Name(it) if it.id.as_str() == name) && self.builder.lookup(name) == Lookup::Unbound
    }

    /// `dict(a=1, **more)`
    fn dict_call(&mut self, args: &[Arg], at: Span) -> ValueId {
        if let [Arg { name: None, value, .. }] = args
            && self.builder.is_environment(*value)
        {
            return self.builder.same(*value, at);
        }
        let mut laid = Laid::default();
        for arg in args {
            match &arg.name {
                Some(name) if !arg.spread => laid.entries.push((self.builder.literal(name, arg.span), arg.value)),
                // Its known entries have been given one by one.
                Some(_) => self.builder.lay_unknown(&mut laid, arg.value),
                None => _ = self.builder.lay(&mut laid, arg.value),
            }
        }
        self.builder.dict_laid(laid, at)
    }

    /// Methods whose meaning depends on what they are called on.
    fn special_method(
        &mut self,
        place: &'a Expr,
        receiver: ValueId,
        name: &str,
        args: &[Arg],
        at: Span,
    ) -> Option<ValueId> {
        match name {
            "format" if self.builder.flow().text(receiver).is_some() => Some(self.format_call(receiver, args, at)),
            "format" if self.is_entry(receiver) => {
                let parts = std::iter::once(receiver).chain(args.iter().map(|arg| arg.value)).collect();
                Some(self.builder.format(parts, at))
            }
            "join" => self.join_call(receiver, args.first()?.value, at),
            "get" if self.is_globals(place) => self.global(place, args.first()?.value, at),
            "get" | "pop" => self.entry_of(receiver, name, args, at),
            "from_object" if is_attribute(place, "config") => {
                let object = self.builder.named_by_path(args.first()?.value, at);
                self.builder.bind_member(receiver, FROM_OBJECT, object);
                self.builder.take_entries(receiver, object, at);
                Some(self.builder.opaque())
            }
            "setdefault" if args.len() == 2 && !self.builder.is_own_environment(receiver) => {
                self.set_default(place, receiver, args[0].value, args[1].value, at)
            }
            "copy" if matches!(self.builder.flow().kind(receiver), Kind::Dict { .. }) => Some(receiver),
            "copy" if self.builder.is_environment(receiver) => Some(self.builder.same(receiver, at)),
            "keys" if args.is_empty() && self.builder.is_environment(receiver) => Some(receiver),
            "difference" if args.len() == 1 => self.missing_of(receiver, args[0].value, at),
            "issubset" if args.len() == 1 => self.within(receiver, args[0].value, at),
            "issuperset" if args.len() == 1 => self.within(args[0].value, receiver, at),
            "items" | "keys" | "values" if args.is_empty() => self.parts_of(receiver, name, at),
            "append" | "add" => {
                let grown = self.builder.grown(receiver, args.first()?.value, at)?;
                self.assign(place, grown, at);
                Some(self.builder.opaque())
            }
            "update" | "from_mapping" => self.update(place, receiver, args, at),
            _ => self.text_method(receiver, name, args, at),
        }
    }

    /// Whether a value is an entry of a mapping that is not written here: a text, rather than something with methods.
    fn is_entry(&self, value: ValueId) -> bool {
        match self.builder.flow().kind(value) {
            Kind::Path(path) => last_name(path).starts_with('['),
            Kind::Field { name, .. } => name.starts_with('['),
            kind => matches!(kind, Kind::Entry { .. }),
        }
    }

    /// `mapping.update(other, key=value)`
    pub(super) fn update(&mut self, place: &'a Expr, receiver: ValueId, args: &[Arg], at: Span) -> Option<ValueId> {
        if self.builder.is_own_environment(receiver) {
            self.each_entry(args, |lowering, key, value| _ = lowering.builder.set_variable(key, value, false, at));
        } else if let Some(session) = self.session_of_headers(place) {
            self.each_entry(args, |lowering, key, value| {
                lowering.builder.keep_headers(session, |builder| builder.header(key, value, None, at));
            });
            // A function or another file has made it.
            let is_written = |kind: &Kind| matches!(kind, Kind::Dict { .. });
            for arg in args.iter().filter(|arg| arg.name.is_none()) {
                if !is_written(self.builder.flow().kind(arg.value)) {
                    self.builder.keep_headers(session, |builder| builder.headers(arg.value, None, at));
                }
            }
        } else if self.is_shared_mapping(receiver) {
            self.each_entry(args, |lowering, key, value| {
                if let Some(name) = lowering.entry_name(key) {
                    lowering.builder.bind_entry(receiver, &name[1..], value, at);
                }
            });
        } else if matches!(self.builder.flow().kind(receiver), Kind::Dict { .. }) {
            let is_dict = |arg: &Arg| matches!(self.builder.flow().kind(arg.value), Kind::Dict { .. });
            let is_known = args.iter().all(|arg| arg.name.is_some() || is_dict(arg));
            let by = args.first().filter(|_| args.len() == 1).map(|arg| arg.value);
            let mut dict = if is_known { receiver } else { self.builder.dict_covered(receiver, by, at) };
            self.each_entry(args, |lowering, key, value| {
                dict = lowering.builder.dict_with(dict, key, value, at).unwrap_or(dict);
            });
            self.assign(place, dict, at);
        } else if let Kind::Derived { from, how: How::Mapped } = *self.builder.flow().kind(receiver) {
            self.builder.change_any(from, at);
        } else {
            return None;
        }
        Some(self.builder.opaque())
    }

    /// `mapping.get(key)`, of a mapping that is written down or comes from elsewhere
    fn entry_of(&mut self, mapping: ValueId, method: &str, args: &[Arg], at: Span) -> Option<ValueId> {
        let key = args.first()?.value;
        if self.builder.is_environment(mapping) {
            let is_copy = method == "get" && !self.builder.is_own_environment(mapping);
            let default = args.get(1).map(|arg| arg.value);
            let read = |it: &mut Self| {
                let read = it.builder.read_variable(key, default, false, at);
                it.builder.copied(read, at)
            };
            return is_copy.then(|| self.put_into_copy(mapping, key).unwrap_or_else(|| read(self)));
        }
        if let Some(entry) = self.entry_of_section(mapping, args, at) {
            return Some(entry);
        }
        let flow = self.builder.flow();
        if let Kind::Call { target: Some(class), .. } = *flow.kind(flow.plain(mapping))
            && flow.types.contains_key(&class)
            && let Some(own) = self.builder.member(class, method)
        {
            return Some(self.builder.invoke(own, Some(mapping), args, at));
        }
        let flow = self.builder.flow();
        let comes_from_elsewhere = match flow.kind(mapping) {
            Kind::Dict { .. } if flow.text(key).is_none() => {
                let entry = self.builder.entry_named_by(mapping, key, at);
                return Some(self.or_under_no_key(entry, args.get(1).map(|arg| arg.value), at));
            }
            Kind::Dict { .. } => {
                let entry = self.builder.entry(mapping, flow.text(key)?);
                return entry.or_else(|| self.entry_below(mapping, key, args.len() == 1, at));
            }
            Kind::Path(path) => {
                let method = format!("{path}.{method}");
                self.builder.path_effect(&method).is_none() && !self.builder.is_client(&method)
            }
            Kind::Call { .. } | Kind::Param { .. } | Kind::Field { .. } | Kind::Join { .. } => {
                let is_carried = |of: Name| self.builder.path_effect(&of) == Some(&Effect::Carried);
                self.builder.type_of(mapping).is_none_or(is_carried)
            }
            Kind::Derived { how: How::Mapped, .. } => method == "get",
            _ => false,
        };
        if !comes_from_elsewhere {
            return None;
        }
        match self.entry_name(key) {
            Some(name) => {
                let entry = self.builder.entry_by(mapping, method, &name, args, at);
                match args.get(1).map(|arg| arg.value).filter(|default| self.may_stand_in(mapping, *default)) {
                    Some(default) => Some(self.builder.fallback(entry, States::PRESENT, at, |_| default)),
                    None => Some(entry),
                }
            }
            // A default is one more of the values that it may be.
            None if self.builder.flow().text(key).is_none() && args.len() == 1 && method == "get" => {
                let entry = self.builder.entry_named_by(mapping, key, at);
                self.builder.is_asked(entry);
                Some(entry)
            }
            None => None,
        }
    }

    /// An entry of what a mapping has all its other entries from. `is_asked`: it may as well be none.
    fn entry_below(&mut self, mapping: ValueId, key: ValueId, is_asked: bool, at: Span) -> Option<ValueId> {
        let name = self.entry_name(key)?;
        let below = self.builder.entry_below(mapping, &name, at)?;
        if is_asked {
            self.builder.is_asked(below);
        }
        Some(below)
    }

    /// `parser.get("section", "key", fallback=…)`: what stands in a file, or what the program gives where that says nothing.
    fn entry_of_section(&mut self, parser: ValueId, args: &[Arg], at: Span) -> Option<ValueId> {
        let [section, key, fallback] = args else { return None };
        let fallback = Some(fallback.value).filter(|_| fallback.name.as_deref() == Some("fallback"))?;
        let (section, key) = (self.entry_name(section.value)?, self.entry_name(key.value)?);
        let base = self.builder.field(parser, &section, at);
        let entry = self.builder.field(base, &key, at);
        let is_told = self.may_stand_in(parser, fallback);
        Some(if is_told { self.builder.fallback(entry, States::PRESENT, at, |_| fallback) } else { entry })
    }

    /// An entry, or what is given under a key that the mapping does not have. Somebody who writes down a text there need not
    /// mean to use it.
    fn or_under_no_key(&mut self, entry: ValueId, default: Option<ValueId>, at: Span) -> ValueId {
        let flow = self.builder.flow();
        match default {
            Some(default) if flow.text(default).is_some_and(|name| !is_variable_name(name)) => entry,
            Some(default) if flow.is_nothing(default) => entry,
            Some(default) => self.builder.one_of(&[entry, default], at),
            None => entry,
        }
    }

    /// Whether a second argument is what a mapping gives where it has no such entry. Where nobody knows that it is one, a
    /// word may as well name an option: `parser.get("service", "api_key")`.
    fn may_stand_in(&self, mapping: ValueId, default: ValueId) -> bool {
        let flow = self.builder.flow();
        match flow.kind(default) {
            Kind::Read { .. } | Kind::Lookup { .. } | Kind::Join { .. } => true,
            Kind::Derived { from, .. } => self.may_stand_in(mapping, *from),
            Kind::Text(text) => {
                let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                text.is_empty() || !is_word && matches!(flow.kind(mapping), Kind::Call { callee: Some(_), .. })
            }
            _ => false,
        }
    }

    /// `mapping.items()`, `mapping.keys()`, `mapping.values()` of a mapping that is written down
    pub(super) fn parts_of(&mut self, mapping: ValueId, part: &str, at: Span) -> Option<ValueId> {
        let flow = self.builder.flow();
        let Kind::Dict { entries, open: false, .. } = flow.kind(flow.plain(mapping)).clone() else { return None };
        let parts = entries.iter().map(|(key, value)| match part {
            "keys" => *key,
            "values" => *value,
            _ => self.builder.list(vec![*key, *value], at),
        });
        let parts = parts.collect();
        Some(self.builder.list(parts, at))
    }

    /// `mapping.setdefault(key, default)`
    fn set_default(
        &mut self,
        place: &'a Expr,
        mapping: ValueId,
        key: ValueId,
        default: ValueId,
        at: Span,
    ) -> Option<ValueId> {
        let name = self.entry_name(key)?;
        if matches!(self.builder.flow().kind(mapping), Kind::Dict { .. }) {
            let text = self.builder.flow().text(key)?.to_owned();
            if let Some(value) = self.builder.entry(mapping, &text) {
                return Some(value);
            }
            let dict = self.builder.dict_with(mapping, key, default, at)?;
            self.assign(place, dict, at);
            return Some(default);
        }
        if mapping == self.builder.opaque() {
            return None;
        }
        let before = self.builder.field(mapping, &name, at);
        let value = self.builder.fallback(before, States::PRESENT, at, |_| default);
        self.builder.bind_member(mapping, &name, value);
        Some(value)
    }

    /// `app.config`
    fn is_shared_mapping(&self, value: ValueId) -> bool {
        self.builder.path_of_field(value).is_some_and(|of| self.builder.is_shared_mapping(&of))
    }

    /// The entries that `update(mapping, key=value)` sets.
    fn each_entry(&mut self, args: &[Arg], mut set: impl FnMut(&mut Self, ValueId, ValueId)) {
        for arg in args {
            match (&arg.name, self.builder.flow().kind(arg.value).clone()) {
                (Some(name), _) => {
                    let key = self.builder.literal(name, arg.span);
                    set(self, key, arg.value);
                }
                (None, Kind::Dict { entries, .. }) => {
                    entries.iter().for_each(|(key, value)| set(self, *key, *value));
                }
                _ => {}
            }
        }
    }

    /// A method nobody knows may change the mapping that it is called on.
    fn spoil(&mut self, place: &'a Expr, receiver: ValueId, method: &str) {
        let reads = matches!(method, "get" | "items" | "keys" | "values" | "copy");
        if !reads && matches!(self.builder.flow().kind(receiver), Kind::Dict { .. }) {
            let opaque = self.builder.opaque();
            self.assign(place, opaque, span(place.range()));
        }
    }

    pub(super) fn arguments(&mut self, arguments: &'a Arguments) -> Vec<Arg> {
        let mut args = Vec::with_capacity(arguments.args.len() + arguments.keywords.len());
        for argument in &arguments.args {
            let at = span(argument.range());
            let unpacked = argument.as_starred_expr().and_then(|it| self.unpacked(&it.value));
            let value = unpacked.unwrap_or_else(|| self.expression(argument));
            match (argument, self.builder.flow().kind(value)) {
                (Expr::Starred(_), Kind::List(parts)) => {
                    args.extend(parts.iter().map(|part| Arg { name: None, value: *part, span: at, spread: false }));
                }
                (Expr::Starred(_), _) => args.push(Arg { name: None, value, span: at, spread: true }),
                _ => args.push(Arg { name: None, value, span: at, spread: false }),
            }
        }
        for keyword in &arguments.keywords {
            let at = span(keyword.value.range());
            let value = self.expression(&keyword.value);
            match &keyword.arg {
                Some(name) => {
                    args.push(Arg { name: Some(name.as_str().into()), value, span: at, spread: false });
                }
                None => self.spread(value, at, &mut args),
            }
        }
        args
    }

    /// `**mapping`
    fn spread(&mut self, value: ValueId, at: Span, args: &mut Vec<Arg>) {
        // It is copied.
        self.builder.is_renamed(at);
        if let Some(fields) = self.builder.fields_mapped(value, at) {
            args.extend(fields);
            return;
        }
        let flow = self.builder.flow();
        if let Kind::Dict { entries, open, .. } = flow.kind(value) {
            for (key, value) in entries.iter() {
                if let Some(name) = flow.text(*key) {
                    args.push(Arg { name: Some(name.into()), value: *value, span: at, spread: false });
                }
            }
            if !open {
                return;
            }
        }
        args.push(Arg { name: Some("**".into()), value, span: at, spread: true });
    }
}
