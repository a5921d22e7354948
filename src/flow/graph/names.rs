//! What names lead to: paths to values of other files, calls to functions, values to their types.

use std::sync::Arc;

use super::memory::Resolved;
use super::{Call, Graph};
pub(super) use crate::flow::declared::CONSTRUCTOR;
use crate::flow::reached::reached;
use crate::flow::value::{VALUE, last_under};
use crate::flow::{EventKind, FunctionId, Kind, Name, OWN, ValueId, last_name};
use crate::source::FileId;

/// Re-exports and inheritance are followed this far.
const DEEPEST: usize = 16;

/// A chain of calls is followed this far to learn what its methods are those of.
const LONGEST_CHAIN: usize = 64;

/// What a call runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Callee {
    /// A function of the project.
    Function(FunctionId),
    /// The construction of a type of the project.
    Type(ValueId),
}

impl Graph<'_> {
    /// What a path of a file leads to in another one, and the names that are left: fields of that value.
    pub(super) fn resolve(&self, from: FileId, path: &str, wanted: bool) -> Option<(ValueId, Vec<Name>)> {
        self.resolve_within(from, path, wanted, DEEPEST)
    }

    fn resolve_within(&self, from: FileId, path: &str, wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        if let Some(known) = self.memory.borrow().resolved.get(&(from, wanted)).and_then(|known| known.get(path)) {
            return known.clone();
        }
        let remember = |found: Resolved| {
            self.memory.borrow_mut().resolved.entry((from, wanted)).or_default().insert(path.to_owned(), found);
        };
        // What leads back to itself leads nowhere.
        remember(None);
        let found = self.find_path(from, path, wanted, depth);
        remember(found.clone());
        found
    }

    fn find_path(&self, from: FileId, path: &str, wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        let depth = depth.checked_sub(1)?;
        let Some((file, names)) = self.elsewhere.find(from, path, wanted) else {
            return self.by_glob(from, path, wanted, depth).or_else(|| self.of_later_part(from, path, wanted, depth));
        };
        if names.first().is_some_and(|first| self.whole.set_from_outside.contains(&(file, first.clone()))) {
            return None;
        }
        let has = |file: FileId, names: &[Name]| {
            names.first().is_some_and(|first| global(self.flow(file), first, names.len() > 1).is_some())
        };
        let found = self.find_name(file, &names, wanted, depth);
        if found.is_some() || has(file, &names) {
            return found;
        }
        // Only what has the name: others lead to others, and those back.
        let is_asked_for = wanted && depth + 1 == DEEPEST;
        let others = self.elsewhere.find_others(from, path, is_asked_for).into_iter();
        others
            .filter(|(file, names)| has(*file, names))
            .find_map(|(file, names)| self.find_name(file, &names, wanted, depth))
    }

    /// What a name of a notebook stands for that only a later cell binds.
    fn of_later_part(&self, file: FileId, path: &str, wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        let flow = self.flow(file);
        let first = path.split(self.separator(file)).next().filter(|_| flow.in_any_order)?;
        let names: Vec<Name> = flow.globals.get(first).map(|_| path.split('.').map(Name::from).collect())?;
        self.find_name(file, &names, wanted, depth)
    }

    /// What a file has under names.
    fn find_name(&self, file: FileId, names: &[Name], wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        let (first, rest) = names.split_first()?;
        let separator = self.separator(file);
        let Some(value) = global(self.flow(file), first, !rest.is_empty()) else {
            return self.by_glob(file, &names.join(separator), wanted, depth);
        };
        self.walk(value, rest, wanted, depth)
    }

    /// Follows names from a value as long as they are members of types and paths.
    fn walk(&self, value: ValueId, rest: &[Name], wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        match self.kind(value) {
            // `from os import environ` in another file.
            Kind::Path(_) if self.flow(value.file).environments.contains(&value) => Some((value, rest.to_vec())),
            Kind::Path(path) => {
                let separator = self.separator(value.file);
                let longer = rest.iter().fold(path.to_string(), |path, name| format!("{path}{separator}{name}"));
                self.resolve_within(value.file, &longer, wanted, depth)
            }
            Kind::Derived { from, how } if how.is_same() => self.walk(*from, rest, wanted, depth),
            Kind::Item(_) if !rest.is_empty() => {
                let (first, rest) = rest.split_first()?;
                self.walk(self.member(value, first)?, rest, wanted, depth)
            }
            _ => Some((value, rest.to_vec())),
        }
    }

    /// A name that a file has from a module all of whose names are in scope.
    fn by_glob(&self, file: FileId, path: &str, wanted: bool, depth: usize) -> Option<(ValueId, Vec<Name>)> {
        let separator = self.separator(file);
        let mut globs = self.flow(file).globs.iter().take(8).map(|glob| format!("{glob}{separator}{path}"));
        globs.find_map(|path| {
            self.elsewhere.find(file, &path, wanted)?;
            self.resolve_within(file, &path, wanted, depth)
        })
    }

    pub(super) fn separator(&self, file: FileId) -> &'static str {
        self.flow(file).language.separator()
    }

    /// The value behind a name, an import, another expression for it.
    pub(super) fn behind(&self, value: ValueId, wanted: bool) -> Option<ValueId> {
        match self.kind(value) {
            Kind::Derived { from, how } if how.is_same() => self.behind(*from, wanted),
            Kind::Path(path) => {
                let (value, rest) = self.resolve(value.file, path, wanted)?;
                rest.is_empty().then_some(value)
            }
            _ => Some(value),
        }
    }

    /// The call of a function of the project that is written like a look into a mapping.
    pub(super) fn function_asked(&self, entry: ValueId) -> Option<ValueId> {
        let call = *self.flow(entry.file).looked_up.get(&entry)?;
        matches!(self.callee(call, true), Some(Callee::Function(_))).then_some(call)
    }

    /// The type that a value names.
    pub(super) fn as_type(&self, value: ValueId, wanted: bool) -> Option<ValueId> {
        let value = self.behind(value, wanted)?;
        matches!(self.kind(value), Kind::Item(_)).then_some(value)
    }

    /// What a call runs.
    pub(super) fn callee(&self, call: ValueId, wanted: bool) -> Option<Callee> {
        self.once(|it| &mut it.callees, (call, wanted), || self.find_callee(call, wanted))
    }

    fn find_callee(&self, call: ValueId, wanted: bool) -> Option<Callee> {
        let Kind::Call { target: Some(target), receiver, .. } = self.kind(call) else { return None };
        let method = |on: ValueId, name: &str| self.member_for(on, self.type_of(on, wanted)?, name);
        let target = match self.kind(*target) {
            Kind::Field { base, name } => method(*base, name)?,
            _ => *target,
        };
        let found = match self.kind(target) {
            // By custom `Client::builder()` gives a `Client`; where it does not, what it gives tells.
            Kind::Path(path) => {
                let on_given = || method((*receiver)?, last_name(path));
                // What has to be read for it says what is there.
                let may_be = wanted || self.may_be_declared(path);
                let found = may_be.then(|| self.callable(target.file, path, wanted)).flatten();
                found.or_else(on_given)?
            }
            _ => self.behind(target, wanted)?,
        };
        match self.kind(found) {
            Kind::Function(function) => {
                Some(Callee::Function(self.implemented(self.run_for(*receiver, *function, wanted))))
            }
            Kind::Item(_) => Some(Callee::Type(found)),
            Kind::Call { .. } => self.function_given(found, wanted).map(Callee::Function),
            // `cls(…)`
            Kind::Param { function, index: 0, .. } => {
                let function = self.function(*function);
                function.owner.filter(|_| function.takes_type()).map(Callee::Type)
            }
            _ => None,
        }
    }

    /// The function that a call gives, at its only end: a closure, say, that was made there.
    fn function_given(&self, call: ValueId, wanted: bool) -> Option<FunctionId> {
        if self.memory.borrow().type_depth > LONGEST_CHAIN {
            return None;
        }
        self.memory.borrow_mut().type_depth += 1;
        let callee = self.callee(call, wanted);
        self.memory.borrow_mut().type_depth -= 1;
        let Callee::Function(maker) = callee? else { return None };
        let maker = self.function(maker);
        let [exit] = maker.exits.as_slice() else { return None };
        match self.kind(self.behind(exit.value, wanted)?) {
            Kind::Function(function) if !maker.yields => Some(*function),
            _ => None,
        }
    }

    /// The function that has made what a call calls, and the call in which it did.
    pub(super) fn maker(&self, call: ValueId) -> Option<(FunctionId, Call)> {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return None };
        let made = self.behind(*target, false).filter(|made| matches!(self.kind(*made), Kind::Call { .. }))?;
        match self.callee(made, false)? {
            Callee::Function(maker) => Some((maker, self.call(made)?)),
            Callee::Type(_) => None,
        }
    }

    /// Whether a path leads to a type of the package that the file is a module of: what others import, it is itself.
    pub fn is_own_type(&self, file: FileId, path: &str) -> bool {
        let is_type = || {
            let found = self.resolve(file, path, true).filter(|(_, rest)| rest.is_empty());
            found.is_some_and(|(value, _)| matches!(self.kind(value), Kind::Item(_)))
        };
        let package = self.elsewhere.package(file);
        package.is_some_and(|package| path.split('.').next() == Some(package.as_str())) && is_type()
    }

    /// Whether a path that is known from outside leads to something that a module beside the file declares.
    pub fn is_declared_beside(&self, file: FileId, path: &str) -> bool {
        let is_declared = || {
            let found = self.resolve(file, path, true).filter(|(_, rest)| rest.is_empty());
            found.is_some_and(|(value, _)| matches!(self.kind(value), Kind::Item(_) | Kind::Function(_)))
        };
        self.elsewhere.lies_beside(file, path) && is_declared()
    }

    /// Whether a call runs a function that gives just this value at one of its ends.
    pub fn may_give(&self, call: ValueId, value: ValueId) -> bool {
        match self.callee(call, false) {
            Some(Callee::Function(function)) => self.function(function).exits.iter().any(|exit| exit.value == value),
            _ => false,
        }
    }

    /// What a path leads to that is called: a function, a type, a method of a constant.
    fn callable(&self, from: FileId, path: &str, wanted: bool) -> Option<ValueId> {
        let (found, rest) = self.resolve(from, path, wanted)?;
        match rest.as_slice() {
            [] => self.behind(found, wanted),
            [method] => self.member(self.type_of(found, wanted)?, method),
            _ => None,
        }
    }

    /// What a type's name holds, unless it holds nothing and somebody gives it something later.
    pub(super) fn constant(&self, of: ValueId, name: &Name) -> Option<ValueId> {
        let value = self.member(of, name)?;
        let is_filled = self.is_nothing(value) && self.whole.writes.contains_key(&(of, name.clone()));
        (!is_filled).then_some(value)
    }

    /// A member of a type, or of one that it inherits from.
    pub(super) fn member(&self, of: ValueId, name: &str) -> Option<ValueId> {
        self.lineage(of).iter().find_map(|of| self.flow(of.file).members.get(&(*of, name.into())).copied())
    }

    /// A type and those that it inherits from.
    pub(super) fn lineage(&self, of: ValueId) -> Arc<[ValueId]> {
        self.once(
            |it| &mut it.lineages,
            of,
            || {
                let bases = |of: ValueId| self.flow(of.file).types.get(&of).into_iter().flat_map(|of| &of.bases);
                reached([of], DEEPEST, |of| bases(of).filter_map(|base| self.as_type(*base, true))).into()
            },
        )
    }

    /// The function that constructs a type, if somebody has written one.
    pub(super) fn constructor(&self, of: ValueId) -> Option<FunctionId> {
        match self.kind(self.member(of, CONSTRUCTOR)?) {
            Kind::Function(function) => Some(*function),
            _ => None,
        }
    }

    /// The type of a value, where it is one of the project.
    pub(super) fn type_of(&self, value: ValueId, wanted: bool) -> Option<ValueId> {
        self.type_within(value, wanted, DEEPEST)
    }

    fn type_within(&self, value: ValueId, wanted: bool, depth: usize) -> Option<ValueId> {
        if let Some(known) = self.memory.borrow().types.get(&(value, wanted)) {
            return *known;
        }
        let depth = depth.checked_sub(1)?;
        if self.memory.borrow().type_depth > LONGEST_CHAIN {
            return None;
        }
        self.memory.borrow_mut().type_depth += 1;
        // What is its own type has none.
        self.memory.borrow_mut().types.insert((value, wanted), None);
        let found = self.find_type(value, wanted, depth);
        let mut memory = self.memory.borrow_mut();
        memory.type_depth -= 1;
        memory.types.insert((value, wanted), found);
        found
    }

    fn find_type(&self, value: ValueId, wanted: bool, depth: usize) -> Option<ValueId> {
        if let Some((of, _)) = self.flow(value.file).typed.get(&value) {
            return self.as_type(*of, wanted);
        }
        match self.kind(value) {
            Kind::Item(_) => Some(value),
            Kind::Derived { from, .. } => self.type_within(*from, wanted, depth),
            Kind::Param { function, index, of } => {
                self.type_of_param(value.file, *function, *index, of.as_ref(), wanted)
            }
            Kind::Call { target, .. } => match self.callee(value, wanted) {
                None => self.made_by(*target, wanted),
                Some(Callee::Type(of)) => Some(of),
                Some(Callee::Function(function)) => {
                    let function = self.function(function);
                    let declared = function.gives.and_then(|of| self.as_type(of, wanted));
                    let given = || function.exits.iter().find_map(|exit| self.type_within(exit.value, wanted, depth));
                    declared.or_else(given)
                }
            },
            Kind::Path(path) => {
                let (found, rest) = self.resolve(value.file, path, wanted)?;
                rest.iter().try_fold(self.type_within(found, wanted, depth)?, |of, name| {
                    self.type_of_field(of, name, wanted, depth)
                })
            }
            Kind::Field { base, name } => {
                let of = self.type_within(*base, wanted, depth)?;
                self.type_of_field(of, name, wanted, depth)
            }
            Kind::Join { arms, .. } => arms.iter().take(8).find_map(|arm| self.type_within(arm.value, wanted, depth)),
            _ => None,
        }
    }

    /// The type whose own function nobody has written makes a value: `Config::default()`, `Args::parse()`.
    fn made_by(&self, target: Option<ValueId>, wanted: bool) -> Option<ValueId> {
        match self.kind(target?) {
            Kind::Field { base, name } if !name.starts_with('[') => {
                let of = self.as_type(*base, wanted)?;
                matches!(self.kind(*base), Kind::Item(_)).then_some(of)
            }
            Kind::Path(path) => {
                let separator = self.separator(target?.file);
                let (of, _) = path.rsplit_once(separator)?;
                let (found, rest) = self.resolve(target?.file, of, wanted)?;
                (rest.is_empty() && matches!(self.kind(found), Kind::Item(_))).then_some(found)
            }
            _ => None,
        }
    }

    fn type_of_param(
        &self,
        file: FileId,
        function: FunctionId,
        index: usize,
        of: Option<&Name>,
        wanted: bool,
    ) -> Option<ValueId> {
        let function = self.function(function);
        if index == 0 && function.takes_receiver {
            return function.owner.and_then(|owner| self.as_type(owner, wanted));
        }
        let own = |name: &str| global(self.flow(file), name, true);
        let of = of?;
        let found = match of.strip_prefix(OWN).and_then(own).or_else(|| own(of)) {
            Some(found) => found,
            None => self.resolve(file, of, wanted)?.0,
        };
        self.as_type(found, wanted)
    }

    /// The type of what a field holds.
    pub(super) fn type_held(&self, of: ValueId, name: &str) -> Option<ValueId> {
        self.type_of_field(of, name, true, DEEPEST)
    }

    fn type_of_field(&self, of: ValueId, name: &str, wanted: bool, depth: usize) -> Option<ValueId> {
        let lineage = self.lineage(of);
        let declared = lineage.iter().find_map(|of| {
            let field = self.flow(of.file).types.get(of)?.fields.iter().find(|field| *field.name == *name)?;
            self.as_type(field.of?, wanted)
        });
        let written = || {
            let writes = lineage.iter().filter_map(|of| self.whole.writes.get(&(*of, name.into()))).flatten();
            writes.take(8).find_map(|write| match &self.event(*write).kind {
                EventKind::SetField { value, .. } => self.type_within(*value, wanted, depth),
                _ => None,
            })
        };
        let member = || self.type_within(self.member(of, name)?, wanted, depth);
        declared.or_else(written).or_else(member)
    }

    /// Whether two values stand for the same: a variable, what a third file holds, or a field of what a function gives to
    /// whoever calls it.
    pub(super) fn same_elsewhere(&self, left: ValueId, right: ValueId) -> bool {
        match (self.kind(left), self.kind(right)) {
            (Kind::Variable(one), Kind::Variable(other)) => one == other && left.file != right.file,
            (Kind::Path(one), Kind::Path(other)) => {
                let is_named_so = last_name(one) == last_name(other) && left.file != right.file;
                let found = || Some(self.resolve(left.file, one, false)? == self.resolve(right.file, other, false)?);
                is_named_so && found().unwrap_or_default()
            }
            (Kind::Field { base: left, name: one }, Kind::Field { base: right, name: other }) => {
                let given = |base: ValueId| self.is_given_to_all(base).then(|| self.callee(self.plain(base), false))?;
                one == other && given(*left).is_some_and(|callee| given(*right) == Some(callee))
            }
            _ => false,
        }
    }

    /// What stands in a mapping under a constant of another file, whatever that is.
    pub(super) fn entry_under(&self, mapping: ValueId, key: ValueId) -> Option<ValueId> {
        let Kind::Dict { entries, .. } = self.kind(mapping) else { return None };
        let wanted = self.constant_key(key, true)?;
        last_under(entries, |key| self.constant_key(key, true) == Some(wanted))
    }

    /// The constant of another file that a key is.
    pub(super) fn constant_key(&self, key: ValueId, wanted: bool) -> Option<ValueId> {
        let Kind::Path(path) = self.kind(self.flow(key.file).plain(key)) else { return None };
        let (value, rest) = self.resolve(key.file, path, wanted)?;
        let flow = self.flow(value.file);
        match rest.as_slice() {
            [] => Some(flow.plain(value)),
            // The text that a name of an `Enum` stands for.
            [of] if **of == *VALUE => self.text(value).map(|_| flow.plain(value)),
            _ => None,
        }
    }

    pub(super) fn plain(&self, value: ValueId) -> ValueId {
        self.flow(value.file).plain(value)
    }
}

/// A module-level name. `leads_on`: something of it is meant, so it is a type or a module where that makes a difference.
fn global(flow: &crate::flow::Flow, name: &str, leads_on: bool) -> Option<ValueId> {
    let value = || flow.globals.get(name).copied();
    let of_type = || flow.globals.get(format!("{name}::").as_str()).copied();
    match flow.language {
        crate::catalog::Language::Python => value(),
        crate::catalog::Language::Rust if leads_on => of_type().or_else(value),
        crate::catalog::Language::Rust => value().or_else(of_type),
    }
}
