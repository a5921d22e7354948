//! Mappings that are laid over one another: `{**defaults, "key": value}`, `dict(defaults, key=value)`, `one | other`,
//! `ChainMap(one, other)`. The environment may be one of them.

use super::{Builder, is_variable_name};
use crate::flow::{Arg, Arm, JoinKind, Kind, Name, States, Takes, ValueId};
use crate::source::Span;

/// A mapping as it is put together, of what comes one behind the other.
#[derive(Debug, Default)]
pub struct Laid {
    /// What is written, or is known of what comes in.
    pub entries: Vec<(ValueId, ValueId)>,
    /// There may be other entries.
    pub open: bool,
    /// What it may have those from.
    under: Option<ValueId>,
}

impl Builder<'_> {
    /// Lays the entries of a value over what there is. Whether they are known.
    pub fn lay(&self, laid: &mut Laid, value: ValueId) -> bool {
        if let Kind::Dict { entries, open, under } = self.flow.kind(value) {
            laid.under = under.filter(|_| laid.entries.is_empty()).or(laid.under);
            laid.entries.extend(entries.iter().copied());
            laid.open |= *open;
            return true;
        }
        self.lay_unknown(laid, value);
        false
    }

    /// Lays a value over what there is of whose entries none is known that does not stand there already.
    pub fn lay_unknown(&self, laid: &mut Laid, value: ValueId) {
        laid.under = self.further_entries(value, laid.open || !laid.entries.is_empty());
        laid.open = true;
    }

    /// The mapping that has been put together.
    pub fn dict_laid(&mut self, laid: Laid, span: Span) -> ValueId {
        self.dict_over(laid.entries, laid.open, laid.under, span)
    }

    /// A mapping that has all its other entries from another value.
    pub fn dict_over(
        &mut self,
        entries: Vec<(ValueId, ValueId)>,
        open: bool,
        below: Option<ValueId>,
        span: Span,
    ) -> ValueId {
        let whole = self.dict(entries, open, span);
        if let Kind::Dict { under, .. } = &mut self.flow.values[whole.index()].kind {
            *under = below;
        }
        whole
    }

    /// What a mapping may have further entries from: what somebody has made who can be followed. `over_others`: they
    /// replace what is known, which whoever calls need not want.
    pub fn further_entries(&self, value: ValueId, over_others: bool) -> Option<ValueId> {
        let value = self.flow.plain(value);
        let may_be_followed = match self.flow.kind(value) {
            Kind::Call { .. } | Kind::Field { .. } | Kind::Path(_) | Kind::Entry { .. } => true,
            Kind::Param { .. } => !over_others,
            Kind::Join { arms, .. } => {
                !over_others || !arms.iter().any(|arm| matches!(self.flow.kind(arm.value), Kind::Param { .. }))
            }
            _ => false,
        };
        may_be_followed.then_some(value)
    }

    /// A mapping over which another one is laid of which nothing is known. What brings further headers leaves alone the
    /// credential that the program has worked out; one that it has only written down may have been there until something
    /// better comes. What brings arguments may bring any.
    pub fn dict_covered(&mut self, dict: ValueId, by: Option<ValueId>, span: Span) -> ValueId {
        let Kind::Dict { entries, under, .. } = self.flow.kind(dict) else { return self.opaque };
        if let Some(by) = by.filter(|by| self.is_left_over(*by)) {
            let (mut entries, under) = (entries.to_vec(), *under);
            self.lay_left_over(&mut entries, by, span);
            return self.dict_over(entries, true, under, span);
        }
        let over = by.and_then(|by| self.further_entries(by, !entries.is_empty()));
        let entries: Vec<(ValueId, ValueId)> = entries.iter().copied().filter(|entry| self.stays(entry)).collect();
        if entries.is_empty() && over.is_none() { self.opaque } else { self.dict_over(entries, true, over, span) }
    }

    /// Lays something over what there is of which nothing is known, as [`Builder::dict_covered`] does.
    pub fn lay_cover(&mut self, laid: &mut Laid, by: ValueId, span: Span) {
        if self.is_left_over(by) {
            self.lay_left_over(&mut laid.entries, by, span);
        } else {
            laid.entries.retain(|entry| self.stays(entry));
        }
    }

    /// Whether a value has all the arguments that a function is given by names which it does not know: whoever calls it says
    /// what stands there.
    fn is_left_over(&self, value: ValueId) -> bool {
        match self.flow.kind(self.flow.plain(value)) {
            Kind::Param { function, index, .. } => {
                let params = &self.flow.functions[function.index()].params;
                params.get(*index).is_some_and(|param| param.takes == Takes::Keywords)
            }
            _ => false,
        }
    }

    /// Lays such arguments over what there is: an entry stands there until a caller gives one of its name.
    fn lay_left_over(&mut self, entries: &mut [(ValueId, ValueId)], given: ValueId, span: Span) {
        for (key, value) in entries {
            let Some(name) = self.flow.text(*key).map(|key| format!("[{key}")) else { continue };
            let before = *value;
            let over = self.field(given, &name, span);
            let fork = self.fork();
            self.assume_states(over, States::PRESENT);
            let given = self.close(fork);
            self.assume_states(over, !States::PRESENT);
            let left = self.close(fork);
            *value = self.choose(vec![(over, given), (before, left)], JoinKind::Branch, span);
        }
    }

    /// An entry that one of several mappings has, and that another one lacks where something is not there: an argument that
    /// is left out then.
    pub(super) fn left_out_where_unset(&mut self, of: ValueId, field: &str, span: Span) -> Option<ValueId> {
        let Kind::Join { arms, kind: JoinKind::Branch } = self.flow.kind(self.flow.plain(of)) else { return None };
        let key = field.strip_prefix('[')?;
        let arm = |arm: &Arm| {
            let Kind::Dict { open: false, under: None, .. } = self.flow.kind(arm.value) else { return None };
            let is_unset = arm.facts.iter().any(|(_, states)| !states.may_be(States::FULL));
            let left_out = is_unset.then(|| ValueId::left_out(self.flow.file));
            let value = self.entry(arm.value, key).or(left_out)?;
            Some(Arm { value, facts: arm.facts.clone() })
        };
        let arms: Vec<Arm> = arms.iter().map(arm).collect::<Option<_>>()?;
        let is_left_out = |arm: &Arm| arm.value == ValueId::left_out(self.flow.file);
        let is_both = arms.iter().any(is_left_out) && !arms.iter().all(is_left_out);
        is_both.then(|| self.join_of(arms, JoinKind::Branch, span))
    }

    /// Whether an entry is a header with a credential that the program has worked out.
    fn stays(&self, (key, value): &(ValueId, ValueId)) -> bool {
        let is_written = self.flow.text(*value).is_some() || self.flow.is_nothing(*value);
        self.header_of(*key).is_some() && !is_written
    }

    /// Lays the environment over what there is: an entry stands there until the variable of its name is set.
    pub fn lay_environment(&mut self, laid: &mut Laid) {
        for (key, value) in &mut laid.entries {
            let name = self.flow.text(*key).filter(|name| is_variable_name(name)).map(Name::from);
            *value = match name {
                Some(name) => {
                    let (given, span) = (*value, self.flow.value(*key).span);
                    let from = self.held(&name, span);
                    let read = self.value(Kind::Read { name, from, stops: false }, span);
                    self.fallback(read, States::PRESENT, span, |_| given)
                }
                None => self.opaque,
            };
        }
        laid.open = true;
    }

    /// Lays something of which nothing is known over what there is. `behind`: the environment, or what stands for it, is among
    /// that; then an entry comes from the one or the other. Gives what stands for both.
    pub fn lay_over(&mut self, laid: &mut Laid, by: ValueId, behind: Option<ValueId>, span: Span) -> Option<ValueId> {
        let Some(behind) = behind.filter(|_| !laid.entries.iter().any(|entry| self.stays(entry))) else {
            self.lay_cover(laid, by, span);
            return None;
        };
        let entries = std::mem::take(&mut laid.entries);
        let below = if entries.is_empty() { behind } else { self.dict_over(entries, true, Some(behind), span) };
        let either = self.one_of(&[by, below], span);
        (laid.under, laid.open) = (Some(either), true);
        Some(either)
    }

    /// A copy of the environment, with what a mapping puts into it.
    pub fn overlaid(&mut self, environment: ValueId, over: ValueId, span: Span) -> ValueId {
        let Kind::Dict { entries, .. } = self.flow.kind(over) else {
            let either = self.one_of(&[over, environment], span);
            return self.dict_over(Vec::new(), true, Some(either), span);
        };
        let entries = entries.clone();
        let copy = self.copied(environment, span);
        for (key, value) in entries.iter() {
            if let Some(name) = self.flow.text(*key).map(|name| format!("[{name}")) {
                self.bind_member(copy, &name, *value);
            }
        }
        copy
    }

    /// Mappings of which the first that has an entry gives it.
    pub(super) fn layered(&mut self, args: &[Arg], span: Span) -> ValueId {
        let mut laid = Laid::default();
        let (mut environment, mut behind) = (None, None);
        for arg in args.iter().rev() {
            if arg.name.is_some() || arg.spread {
                return self.opaque;
            }
            if self.is_environment(arg.value) {
                self.lay_environment(&mut laid);
                (environment, behind) = (Some(arg.value), Some(arg.value));
            } else if !self.lay(&mut laid, arg.value) {
                behind = self.lay_over(&mut laid, arg.value, behind, span);
                environment = None;
            }
        }
        let whole = self.dict_laid(laid, span);
        environment.map_or(whole, |environment| self.overlaid(environment, whole, span))
    }
}
