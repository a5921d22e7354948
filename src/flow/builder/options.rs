//! Options of the command line: what they hold when nobody gives them.

use super::Builder;
use super::effect::keyword;
use crate::catalog::Effect;
use crate::flow::{Arg, Kind, Name, ValueId, positional};
use crate::source::Span;

impl Builder<'_> {
    pub(super) fn apply_option(&mut self, effect: &Effect, subject: ValueId, args: &[Arg], span: Span) -> ValueId {
        if subject != self.opaque && !matches!(effect, Effect::Option { .. }) {
            let parser = self.flow.plain(subject);
            self.parsers.entry(parser).or_default();
        }
        match effect {
            Effect::Option { default } => self.unless_given(*default, args, span),
            Effect::AddOption => {
                if let Some(name) = self.option_name(args).filter(|_| subject != self.opaque) {
                    let unless_given = self.unless_given(None, args, span);
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
        let is_required = is_said("required") || place.is_some() && default.is_none();
        let default = default.map(|arg| arg.value);
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
