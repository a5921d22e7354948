//! Names of variables that begin alike, which what reads them is told once.
//!
//! ```python
//! with env.prefixed("APP_"):
//!     key = env.str("API_KEY")  # reads APP_API_KEY
//! ```
//!
//! And defaults that it is told then: `env = Env(API_KEY=(str, ""))`.

use std::borrow::Cow;

use super::Builder;
use super::effect::keyword;
use crate::catalog::Effect;
use crate::flow::{Arg, Kind, ValueId, positional};

impl Builder<'_> {
    /// A block begins for which a value was made. Where that says what names of variables begin with, gives what reads
    /// them; whoever is told so ends the block with [`Builder::end_prefix`].
    pub fn begin_prefix(&mut self, made: ValueId) -> Option<ValueId> {
        let Kind::Call { callee: Some(path), receiver: Some(reader), args, .. } = self.flow.kind(made) else {
            return None;
        };
        let (reader, prefix) = (*reader, args.first().map_or(self.opaque, |arg| arg.value));
        if self.path_effect(path) != Some(&Effect::Prefixes) {
            return None;
        }
        self.prefixes.push((self.flow.plain(reader), prefix));
        Some(reader)
    }

    /// The block of the innermost prefix ends.
    pub fn end_prefix(&mut self) {
        self.prefixes.pop();
    }

    /// The arguments of a read, with the whole name of the variable.
    pub(super) fn prefixed<'a>(&mut self, effect: &Effect, reader: ValueId, args: &'a [Arg]) -> Cow<'a, [Arg]> {
        let Effect::ReadVariable { name, prefix, .. } = effect else { return Cow::Borrowed(args) };
        let reader = self.flow.plain(reader);
        if let Some(default) = self.default_of_scheme(effect, reader, args) {
            return Cow::Owned(args.iter().cloned().chain([default]).collect());
        }
        let made = match (prefix, self.flow.kind(reader)) {
            (Some(prefix), Kind::Call { args, .. }) => keyword(args, prefix).map(|arg| arg.value),
            _ => None,
        };
        let around = self.prefixes.iter().filter(|(of, _)| *of == reader).map(|(_, prefix)| *prefix);
        let mut parts: Vec<ValueId> = made.into_iter().chain(around).collect();
        let own = positional(args, *name).or_else(|| args.first().filter(|arg| !arg.spread));
        let Some(own) = own.filter(|_| !parts.is_empty()) else { return Cow::Borrowed(args) };
        let (own, span) = (own.value, own.span);
        parts.push(own);
        let whole = if parts.contains(&self.opaque) { self.opaque } else { self.concat(parts, span) };
        let named = |arg: &Arg| if arg.value == own { Arg { value: whole, ..arg.clone() } } else { arg.clone() };
        Cow::Owned(args.iter().map(named).collect())
    }

    /// The default of a variable that what reads it was told when it was made, as an argument of the read that has none.
    fn default_of_scheme(&self, effect: &Effect, reader: ValueId, args: &[Arg]) -> Option<Arg> {
        let Effect::ReadVariable { keyword: Some(word), scheme: true, .. } = effect else { return None };
        let ([only], Kind::Call { args: told, .. }) = (args, self.flow.kind(reader)) else { return None };
        let told = keyword(told, self.flow.text(only.value)?)?;
        let Kind::List(pair) = self.flow.kind(self.flow.plain(told.value)) else { return None };
        let value = *pair.get(1)?;
        Some(Arg { name: Some(word.as_str().into()), value, span: only.span, spread: false })
    }
}
