//! Options of the command line: what they hold when nobody gives them.

use super::effect::keyword;
use super::{Builder, Callee};
use crate::catalog::Effect;
use crate::flow::{Arg, How, JoinKind, Kind, Name, States, ValueId, positional};
use crate::source::Span;

impl Builder<'_> {
    /// An annotation says that parameters hold this when nobody gives them anything.
    pub fn annotates(&mut self, given: ValueId) {
        let given = self.flow.plain(given);
        if given != self.opaque {
            self.flow.annotated.insert(given);
        }
    }

    /// Whether a value is such an annotation.
    pub fn is_annotated(&self, value: ValueId) -> bool {
        self.flow.annotated.contains(&self.flow.plain(value))
    }

    pub(super) fn apply_option(&mut self, effect: &Effect, subject: ValueId, args: &[Arg], span: Span) -> ValueId {
        if subject != self.opaque && !matches!(effect, Effect::Option { .. }) {
            let parser = self.flow.plain(subject);
            self.note_parser(parser);
        }
        match effect {
            Effect::Option { default } => {
                let value = self.unless_given(*default, args, span);
                // Where the default has no place of its own, the function is told of which option it is, and of whose.
                let before = if default.is_none() { 2 } else { 0 };
                let value = self.looked_at_later(keyword(args, "callback"), before, value, span);
                match self.option_name(args).filter(|_| default.is_none()) {
                    Some(name) => self.declared_option(name, value, span),
                    None => value,
                }
            }
            Effect::AddOption => {
                if let Some(name) = self.option_name(args).filter(|_| subject != self.opaque) {
                    let unless_given = self.unless_given(None, args, span);
                    let unless_given = self.converted(keyword(args, "type"), unless_given, span);
                    let value = self.given_or(unless_given, span);
                    self.bind_option(subject, &name, value);
                }
                self.opaque
            }
            Effect::SetOptions => self.set_options(subject, args, span),
            Effect::Options { first } => {
                let options = self.options(subject, span);
                if *first { self.list(vec![options, self.opaque], span) } else { options }
            }
            _ => {
                self.take_parents(subject, args, span);
                self.same(subject, span)
            }
        }
    }

    /// What an option holds that nobody gives; where the default has a place of its own, one without it must be given.
    fn unless_given(&mut self, place: Option<usize>, args: &[Arg], span: Span) -> ValueId {
        self.stands_aside(span);
        let is_off = |arg: &Arg| matches!(self.flow.kind(arg.value), Kind::Bool(false));
        let is_said = |name: &str| keyword(args, name).is_some_and(|arg| !is_off(arg));
        if is_said("prompt") {
            return self.opaque;
        }
        let default = place.and_then(|index| positional(args, index)).or_else(|| keyword(args, "default"));
        let default = default.or_else(|| keyword(args, "default_factory"));
        let is_required = is_said("required") || place.is_some() && default.is_none();
        let default = default.map(|arg| self.called_default(arg.value, span));
        match keyword(args, "envvar").and_then(|arg| self.first_text(arg.value)) {
            Some(variable) => {
                // Only whoever runs the command has read anything.
                let mark = self.mark_known();
                let read = self.read_variable(variable, default, is_required, span);
                self.forget_since(mark);
                read
            }
            None if is_required => self.opaque,
            None => default.unwrap_or(self.opaque),
        }
    }

    /// `default=lambda: os.environ.get("KEY")`: what it gives. What another file holds may be the one or the other.
    fn called_default(&mut self, default: ValueId, span: Span) -> ValueId {
        let is_named = match self.flow.kind(default) {
            Kind::Function(_) | Kind::Partial { .. } => false,
            Kind::Path(_) => true,
            _ => return default,
        };
        let fork = self.fork();
        let given = self.call(&Callee::Value(default), &[], span);
        self.close(fork);
        if is_named { self.one_of(&[default, given], span) } else { given }
    }

    /// What an option holds whose default is converted where it is a text.
    fn converted(&mut self, by: Option<&Arg>, value: ValueId, span: Span) -> ValueId {
        let Some(by) = by.filter(|by| self.makes_anew(by.value) && !self.flow.is_nothing(value)) else { return value };
        let fork = self.fork();
        self.assume_states(value, States::PRESENT);
        let made = self.looked_at_later(Some(by), 0, value, span);
        let there = self.close(fork);
        self.assume_states(value, States::ABSENT);
        let not_there = self.close(fork);
        self.choose(vec![(made, there), (value, not_there)], JoinKind::Branch, span)
    }

    /// What a function of the program makes of an option, when somebody runs the command.
    fn looked_at_later(&mut self, by: Option<&Arg>, before: usize, value: ValueId, span: Span) -> ValueId {
        let Some(by) = by.filter(|_| before == 0 || !self.flow.is_nothing(value)) else { return value };
        let (fork, outer) = (self.fork(), std::mem::replace(&mut self.is_later, true));
        let made = self.passed_through(by.value, before, value, span);
        self.is_later = outer;
        self.close(fork);
        made
    }

    /// What a function makes of a value that is named to look at it, behind so many other arguments. What is no function of
    /// the program leaves it as it is.
    pub(super) fn passed_through(&mut self, by: ValueId, before: usize, value: ValueId, span: Span) -> ValueId {
        if value == self.opaque || !self.makes_anew(by) {
            return value;
        }
        let arg = |value| Arg { name: None, value, span, spread: false };
        let given: Vec<Arg> = std::iter::repeat_n(self.opaque, before).chain([value]).map(arg).collect();
        self.call(&Callee::Value(by), &given, span)
    }

    /// Whether a value is a function that the program may have.
    fn makes_anew(&self, by: ValueId) -> bool {
        match self.flow.kind(self.flow.plain(by)) {
            Kind::Function(_) | Kind::Partial { .. } => true,
            Kind::Path(path) => {
                path.contains(self.separator()) && self.path_effect(path).is_none() && !self.is_client(path)
            }
            _ => false,
        }
    }

    /// An option as a decorator, which may be kept in a name.
    fn declared_option(&mut self, name: Name, value: ValueId, span: Span) -> ValueId {
        if value == self.opaque || self.flow.is_nothing(value) {
            return value;
        }
        let option = self.derived(value, How::Declared, span);
        self.flow.options.insert(option, name);
        option
    }

    /// A text, or the first one of a list.
    fn first_text(&self, value: ValueId) -> Option<ValueId> {
        let value = match self.flow.kind(value) {
            Kind::List(elements) => *elements.first()?,
            _ => value,
        };
        self.flow.text(value).map(|_| value)
    }

    /// The name of the field that holds an option: its `dest`, its own name, or its first long flag.
    pub fn option_name(&self, args: &[Arg]) -> Option<Name> {
        if let Some(name) = keyword(args, "dest").and_then(|arg| self.flow.text(arg.value)) {
            return Some(name.into());
        }
        let flags = || args.iter().filter(|arg| arg.name.is_none()).filter_map(|arg| self.flow.text(arg.value));
        let name =
            flags().find(|flag| !flag.starts_with('-')).or_else(|| flags().find_map(|flag| flag.strip_prefix("--")))?;
        Some(name.replace('-', "_").into())
    }
}
