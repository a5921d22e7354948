//! What a type leaves to those that inherit from it: methods without a body, fields and constants that it does not set.
//!
//! Methods are followed only where one type alone has them: of several nobody knows which is meant. Of fields and constants
//! it may be any, and all that is taken of one value is that of the same heir.
//!
//! What a method has checked that is named by a constant which heirs have, it has checked for each of them. Until it is
//! known for which one, the constant stands for the variable:
//!
//! ```python
//! class Base:
//!     def client(self):
//!         if not os.environ.get(self.KEY):
//!             raise KeyError(self.KEY)
//!         return self.make()            # here the `KEY` of each heir, there its variable
//! ```
//!
//! A method with a body is not run, either, where nobody makes a value of its type and all heirs have one of their own:
//!
//! ```python
//! class Base:
//!     def key(self):
//!         return os.environ.get("KEY")
//!
//!     def ask(self):
//!         return Client(self.key())     # what runs is `Service.key`
//!
//! class Service(Base):
//!     def key(self):
//!         return os.environ["SERVICE_KEY"]
//! ```

use super::names::{CONSTRUCTOR, Callee};
use super::search::{Search, Way};
use super::{Graph, OpenEnd};
use crate::flow::{Event, Exit, FunctionId, Kind, Name, ValueId, last_name};

/// A type with more heirs than this is not looked at.
const MOST: usize = 32;
/// Of more values that heirs have under a name nobody follows any.
const MOST_VALUES: usize = 16;

/// What heirs of a type have under a name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Left {
    /// The only one that there is.
    only: Option<ValueId>,
    /// There is one.
    is_replaced: bool,
}

/// What runs where a method of a type is called on a value of which nothing else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Runs {
    /// The type's own method, or one that it inherits.
    Own,
    /// That of its heirs.
    Heirs(ValueId),
    /// One of several that its heirs have.
    OneOfHeirs,
}

impl Graph<'_> {
    /// A member of the type of a value that is asked for by that value, as the one that it has in any case.
    pub(super) fn member_for(&self, on: ValueId, of: ValueId, name: &str) -> Option<ValueId> {
        match self.runs(of, name) {
            Runs::Heirs(member) if !self.is_of_no_heir(on) => Some(member),
            _ => self.member(of, name),
        }
    }

    /// The function that runs where this one is called on a value: that of the heirs, if they alone can be meant.
    pub(super) fn run_for(&self, on: Option<ValueId>, function: FunctionId, wanted: bool) -> FunctionId {
        match self.runs_on(on, function, wanted).map(|member| self.kind(member)) {
            Some(Kind::Function(run)) => *run,
            _ => function,
        }
    }

    /// The method of heirs that runs where this one is called on a value, or the method itself where it is one of several.
    fn runs_on(&self, on: Option<ValueId>, function: FunctionId, wanted: bool) -> Option<ValueId> {
        let known = self.function(function);
        known.owner.filter(|_| !self.whole.heirs.is_empty())?;
        let of = self.type_of(on?, wanted).filter(|of| self.whole.heirs.contains_key(of))?;
        let name = last_name(&known.name);
        let own = self.member(of, name)?;
        // `super().name()` runs what another type has.
        let is_it = matches!(self.kind(own), Kind::Function(it) if *it == function) && !self.is_of_no_heir(on?);
        match self.runs(of, name) {
            Runs::Heirs(member) if is_it => Some(member),
            Runs::OneOfHeirs if is_it => Some(own),
            _ => None,
        }
    }

    /// Whether a call of a method runs one of several that heirs have, and never that one. Of a type of which nobody makes
    /// a value an heir may lie in a file that was left out.
    pub(super) fn runs_one_of_heirs(&self, call: ValueId, function: FunctionId) -> bool {
        let Kind::Call { receiver: Some(on), .. } = self.kind(call) else { return false };
        if let Some(owner) = self.function(function).owner
            && matches!(self.kind(*on), Kind::Param { index: 0, .. })
            && !self.whole.heirs.contains_key(&owner)
            && self.constructions(owner).is_empty()
        {
            self.needs_heirs(owner);
        }
        self.runs_on(Some(*on), function, false).is_some()
    }

    /// Whether a method is never run: nobody makes a value of its type, all heirs have another one, and none asks for it.
    pub fn is_never_run(&self, function: FunctionId) -> bool {
        let known = self.function(function);
        let of = known.owner.filter(|owner| known.takes_receiver && self.whole.heirs.contains_key(owner));
        of.is_some_and(|of| {
            self.runs(of, last_name(&known.name)) != Runs::Own && self.callers(OpenEnd::Function(function)).is_empty()
        })
    }

    /// Whether a value is of its type and no other: it is made here, or it is the type itself.
    fn is_of_no_heir(&self, value: ValueId) -> bool {
        let value = self.behind(value, false).unwrap_or(value);
        match self.kind(value) {
            Kind::Item(_) => true,
            Kind::Call { .. } => matches!(self.callee(value, false), Some(Callee::Type(_))),
            _ => false,
        }
    }

    /// Which method runs where one of a type is called.
    fn runs(&self, of: ValueId, name: &str) -> Runs {
        if !self.whole.heirs.contains_key(&of) {
            return Runs::Own;
        }
        let name: Name = name.into();
        self.once_in_circle(|it| &mut it.runs, (of, name.clone()), Runs::Own, || self.find_run(of, &name))
    }

    fn find_run(&self, of: ValueId, name: &Name) -> Runs {
        let own = self.member(of, name);
        let is_method = |member: ValueId| {
            let Kind::Function(function) = self.kind(member) else { return false };
            let known = self.function(*function);
            known.takes_receiver && !known.takes_type() && *known.name != *CONSTRUCTOR
        };
        let heirs = self.with_heirs(of);
        if heirs.len() > MOST || own.is_some_and(|own| self.is_left(own) || !is_method(own)) {
            return Runs::Own;
        }
        let mut found: Vec<ValueId> = Vec::new();
        for heir in heirs.into_iter().filter(|heir| self.may_be_made(*heir)) {
            match self.member(heir, name).filter(|member| Some(*member) != own && is_method(*member)) {
                Some(member) if !found.contains(&member) => found.push(member),
                Some(_) => {}
                None => return Runs::Own,
            }
        }
        match found.as_slice() {
            [] => Runs::Own,
            [only] => Runs::Heirs(*only),
            _ => Runs::OneOfHeirs,
        }
    }

    /// Whether there may be values of a type: from one that others inherit from somebody has to make them.
    fn may_be_made(&self, of: ValueId) -> bool {
        let in_test = self.flow(of.file).types.get(&of).is_some_and(|of| of.in_test);
        let is_made = || self.constructions(of).iter().any(|call| !self.event(*call).in_test);
        !in_test && (!self.whole.heirs.contains_key(&of) || is_made())
    }

    /// A type leaves something to its heirs, and none has it: one may lie in a file that was left out.
    pub(super) fn needs_heirs(&self, of: ValueId) {
        self.memory.borrow_mut().heirless.insert(of);
    }

    /// The types that searches have come upon which leave something to heirs that nobody has seen.
    pub fn heirless(&self) -> Vec<OpenEnd> {
        self.memory.borrow().heirless.iter().map(|of| OpenEnd::Type(*of)).collect()
    }

    /// Whether something of the program inherits from a type.
    pub fn has_heirs(&self, of: ValueId) -> bool {
        self.whole.heirs.get(&of).is_some_and(|heirs| !heirs.is_empty())
    }

    /// Whether a way begins in a method that a type leaves to those that inherit from it as it is.
    pub fn is_left_as_it_is(&self, way: &Way) -> bool {
        let begins = |exit: &Exit| self.flow(exit.value.file).plain(exit.value) == way.origin;
        way.through.iter().any(|call| match self.kind(*call) {
            Kind::Call { target: Some(_), .. } => match self.callee(*call, false) {
                Some(Callee::Function(function)) => {
                    let of = self.function(function);
                    let owner = of.owner.filter(|_| of.exits.iter().any(begins));
                    owner.and_then(|owner| self.as_type(owner, false)).is_some_and(|owner| self.has_heirs(owner))
                }
                _ => false,
            },
            _ => false,
        })
    }

    /// The function that is run where this one is called.
    pub(super) fn implemented(&self, function: FunctionId) -> FunctionId {
        let known = self.function(function);
        let Some(owner) = known.owner.filter(|_| known.is_left_to_heirs) else { return function };
        let found = self.left_to_heir(owner, &known.name).map(|member| self.kind(member));
        match found {
            Some(Kind::Function(implemented)) => *implemented,
            _ => function,
        }
    }

    /// What the one type that inherits from this one, and has a member of this name, has under it.
    pub(super) fn left_to_heir(&self, of: ValueId, name: &str) -> Option<ValueId> {
        self.left(of, name).only
    }

    /// What a type's name holds. What the type leaves empty those have that inherit from it.
    pub(super) fn constant_of_any(&self, of: ValueId, name: &Name) -> Option<ValueId> {
        let own = self.constant(of, name);
        let is_left = own.is_none_or(|own| self.is_nothing(own)) && self.is_replaced(of, name);
        if is_left { self.left_to_heir(of, name) } else { own }
    }

    /// Whether a type that inherits from this one has a member of this name.
    pub(super) fn is_replaced(&self, of: ValueId, name: &str) -> bool {
        self.left(of, name).is_replaced
    }

    /// The types that inherit from this one and have a value of this name, with that.
    fn values_of_heirs(&self, of: ValueId, name: &Name) -> Vec<(ValueId, ValueId)> {
        if !self.left(of, name).is_replaced {
            return Vec::new();
        }
        let heirs = self.with_heirs(of);
        let value = |heir: &ValueId| Some((*heir, self.members_of(&[of, *heir], name).next()?));
        let values: Vec<(ValueId, ValueId)> = heirs.iter().skip(1).take(MOST).filter_map(value).collect();
        let are_values = !values.iter().any(|(_, value)| matches!(self.kind(*value), Kind::Function(_)));
        if are_values && heirs.len() <= MOST && values.len() <= MOST_VALUES { values } else { Vec::new() }
    }

    /// The constants of heirs that name a variable which a method reads, in the eyes of a method that calls it on what it was
    /// called on itself.
    pub(super) fn names_of_heirs(&self, event: &Event, function: FunctionId, variable: ValueId) -> Vec<ValueId> {
        let Kind::Lookup { name, .. } = self.kind(variable) else { return Vec::new() };
        let Kind::Field { base, name } = self.kind(self.flow(name.file).plain(*name)) else { return Vec::new() };
        let own = self.seen_by_caller(event, function, *base).filter(|own| {
            let is_receiver = |it: &FunctionId| self.function(*it).first == Some(*own);
            event.function.as_ref().is_some_and(is_receiver)
        });
        let Some(of) = own.and_then(|own| self.type_of(own, false)) else { return Vec::new() };
        let values = self.values_of_heirs(of, name);
        self.memory.borrow_mut().named_by_heirs.extend(values.iter().map(|(heir, value)| (*value, *heir)));
        values.into_iter().map(|(_, value)| value).collect()
    }

    /// Whether a text is such a constant.
    pub(super) fn is_name_of_heir(&self, text: ValueId) -> bool {
        self.memory.borrow().named_by_heirs.contains_key(&text)
    }

    /// The variable that such a constant names, for a method of the heir that has it.
    pub(super) fn variable_of_heir(&self, text: ValueId, method: FunctionId) -> Option<ValueId> {
        let heir = self.memory.borrow().named_by_heirs.get(&text).copied()?;
        let owner = self.as_type(self.function(method).owner?, false)?;
        self.lineage(owner).contains(&heir).then(|| self.variable(self.text(text)?)).flatten()
    }

    /// The variable that a constant of the type names of which a method is, where another method has it named by what it was
    /// called on.
    pub(super) fn variable_of_own(&self, name: ValueId, by: FunctionId, method: FunctionId) -> Option<ValueId> {
        let Kind::Field { base, name } = self.kind(self.flow(name.file).plain(name)) else { return None };
        let is_own = self.function(by).takes_receiver && self.function(by).first == Some(*base);
        let owner = self.function(method).owner.filter(|_| is_own)?;
        let of = self.as_type(owner, false)?;
        self.variable(self.text(self.constant(of, name)?)?)
    }

    fn left(&self, of: ValueId, name: &str) -> Left {
        if !self.whole.heirs.contains_key(&of) {
            return Left::default();
        }
        let name: Name = name.rsplit("::").next().unwrap_or(name).into();
        self.once(
            |it| &mut it.left,
            (of, name.clone()),
            || {
                let heirs = self.with_heirs(of);
                let mut members = self.members_of(&heirs, &name);
                let first = members.next();
                let only = first.filter(|_| members.next().is_none() && heirs.len() <= MOST);
                Left { only, is_replaced: first.is_some() }
            },
        )
    }

    /// What the types that inherit from the first of these have under a name.
    fn members_of(&self, heirs: &[ValueId], name: &Name) -> std::vec::IntoIter<ValueId> {
        let own = |heir: &ValueId| {
            let flow = self.flow(heir.file);
            let in_test = flow.types.get(heir).is_some_and(|of| of.in_test);
            flow.members.get(&(*heir, name.clone())).copied().filter(|_| !in_test)
        };
        let own = heirs.iter().skip(1).take(MOST).filter_map(own);
        own.filter(|member| !self.is_left(*member)).collect::<Vec<_>>().into_iter()
    }

    fn is_left(&self, member: ValueId) -> bool {
        matches!(self.kind(member), Kind::Function(function) if self.function(*function).is_left_to_heirs)
    }
}

impl Search<'_, '_> {
    /// A field or constant that a type leaves to several heirs. Whether it does.
    pub(super) fn of_any_heir(&mut self, way: &Way, of: ValueId, name: &Name, depth: usize) -> bool {
        let values = self.graph.values_of_heirs(of, name);
        if values.len() < 2 {
            return false;
        }
        for (heir, value) in values {
            if let Some(way) = way.of_heir(of, heir) {
                self.step(way, value, depth);
            }
        }
        true
    }
}
