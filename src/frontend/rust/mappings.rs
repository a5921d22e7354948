//! Mappings: those that are written down or filled here, what functions are given as one, copies of the environment.

use syn::Expr;

use super::lowerer::Lowerer;
use crate::flow::{Arg, Kind, Name, ValueId, last_name};
use crate::source::Span;

/// The mappings of the standard library, and where they are.
const MAPPINGS: [&str; 2] = ["HashMap", "BTreeMap"];
const COLLECTIONS: &str = "std::collections::";

/// Methods that give what stands under a key, if something does.
const ASKING: [&str; 3] = ["get", "get_mut", "remove"];

impl Lowerer<'_> {
    /// An entry of a list or a mapping, by a place or a key that may not be known.
    pub(super) fn entry(&mut self, of: ValueId, key: ValueId, span: Span) -> ValueId {
        let known = self.b.flow().text(key).map(|key| self.b.entry(of, key));
        match known {
            Some(Some(entry)) => entry,
            Some(None) if self.is_mapping(of) => self.entry_of_mapping(of, key, true, span),
            Some(None) => self.opaque(),
            None => self.b.entry_named_by(of, key, span),
        }
    }

    /// `HashMap::new()`, `HashMap::from([("key", value)])`
    pub(super) fn mapping_from(&mut self, path: &str, args: &[Arg], span: Span) -> Option<ValueId> {
        let (of, made) = path.rsplit_once("::")?;
        if !MAPPINGS.contains(&of.trim_start_matches(COLLECTIONS)) {
            return None;
        }
        if made == "new" && args.is_empty() {
            return Some(self.b.dict(Vec::new(), true, span));
        }
        let [pairs] = args else { return None };
        let pair = |pair: ValueId| match self.elements(pair)?[..] {
            [key, value] => Some((key, value)),
            _ => None,
        };
        let entries: Option<Vec<_>> =
            self.elements(pairs.value).filter(|_| made == "from")?.into_iter().map(pair).collect();
        Some(self.b.dict(entries?, false, span))
    }

    /// `env.get("KEY")`, `env.contains_key("KEY")`, of what can only be a mapping.
    pub(super) fn of_mapping(&mut self, receiver: ValueId, name: &str, args: &[&Expr], span: Span) -> Option<ValueId> {
        let ([key], true) = (args, ASKING.contains(&name) || name == "contains_key") else { return None };
        if !self.is_mapping(receiver) {
            return None;
        }
        let key = self.expr(key);
        Some(match name {
            "contains_key" if self.b.is_environment(receiver) => self.b.test_variable(key, span),
            "contains_key" => self.opaque(),
            _ => self.entry_of_mapping(receiver, key, false, span),
        })
    }

    /// An entry of a mapping that somebody else has filled. `stops`: the program stops when there is none.
    fn entry_of_mapping(&mut self, of: ValueId, key: ValueId, stops: bool, span: Span) -> ValueId {
        if self.b.is_environment(of) {
            let read = self.b.read_variable(key, None, stops, span);
            return if stops { read } else { self.b.copied(read, span) };
        }
        let entry = match self.b.flow().text(key).map(|key| format!("[{key}")) {
            Some(key) => self.b.field(of, &key, span),
            None => self.b.entry_named_by(of, key, span),
        };
        if !stops {
            self.b.is_asked(entry);
        }
        entry
    }

    /// Whether a value can only be a mapping: by how it is made, or by its type.
    fn is_mapping(&self, value: ValueId) -> bool {
        let (flow, value) = (self.b.flow(), self.behind(value));
        let of = match flow.kind(value) {
            Kind::Param { of, .. } => return of.as_deref().is_some_and(is_mapping_type),
            Kind::Field { base, name } => self.type_of_field(*base, name),
            Kind::Call { target: Some(target), .. } => match flow.kind(*target) {
                Kind::Function(function) => flow.functions[function.index()].gives,
                _ => None,
            },
            _ => return self.b.is_environment(value),
        };
        of.is_some_and(|of| matches!(flow.kind(of), Kind::Path(path) if is_mapping_type(path)))
    }

    /// The declared type of a field, where the struct is of this file.
    fn type_of_field(&self, base: ValueId, name: &Name) -> Option<ValueId> {
        let of = self.types.get(&self.behind(base))?;
        self.b.flow().types.get(of)?.fields.iter().find(|field| field.name == *name)?.of
    }
}

fn is_mapping_type(path: &str) -> bool {
    MAPPINGS.contains(&last_name(path))
}
