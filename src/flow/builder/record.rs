//! Records: values that are nothing but their fields, and types that are nothing but the names of theirs.

use super::effect::keyword;
use super::{Builder, Callee, Param, Place};
use crate::catalog::Effect;
use crate::flow::{Arg, Field, FunctionId, Kind, Name, States, Takes, Type, ValueId, positional};
use crate::source::Span;

/// The type of all records that have no type of their own.
const RECORD: &str = "record";
/// The field of what holds one thing.
const HELD: &str = "held";

impl Builder<'_> {
    /// What a field holds when nobody gives it anything, as a function says it that declares fields for others:
    /// `return field(default_factory=lambda: os.environ.get(name))`.
    pub(super) fn declared_field(&mut self, args: &[Arg], span: Span) -> ValueId {
        let factory = ["default_factory", "factory"].iter().find_map(|name| keyword(args, name));
        let default = keyword(args, "default").or_else(|| positional(args, 0));
        match (factory, default) {
            (Some(factory), _) => {
                // It runs when somebody makes a value, and not here.
                let fork = self.fork();
                let made = self.call(&Callee::Value(factory.value), &[], span);
                self.close(fork);
                made
            }
            (None, Some(default)) => self.same(default.value, span),
            (None, None) => self.opaque,
        }
    }

    /// What gives a value of parts, or a part of one.
    pub(super) fn apply_part(&mut self, effect: &Effect, subject: ValueId, args: &[Arg], span: Span) -> ValueId {
        match effect {
            Effect::Typed | Effect::Requires { .. } | Effect::FillsEnvironment => self.opaque,
            Effect::Pair => match (positional(args, 0), positional(args, 1)) {
                (Some(first), Some(second)) => self.value(Kind::List([first.value, second.value].into()), span),
                _ => self.opaque(),
            },
            Effect::Each if args.iter().any(|arg| arg.spread) => self.opaque,
            Effect::Each => {
                let given = args.iter().filter(|arg| arg.name.is_none()).map(|arg| arg.value).collect();
                self.list(given, span)
            }
            Effect::Layered => self.layered(args, span),
            Effect::Record => self.record(args, span),
            Effect::Replaced => self.replaced(subject, args, span),
            Effect::RecordType => self.record_type(args, span),
            Effect::Cell => self.cell(args, span),
            _ => self.element_of(subject, span),
        }
    }

    /// The elements of a list that is written down, and the fields of a tuple that has names for them, under those and by
    /// their places.
    pub fn elements_of(&mut self, value: ValueId, span: Span) -> Option<Vec<ValueId>> {
        let value = self.flow.plain(value);
        let of = match self.flow.kind(value) {
            Kind::List(elements) => return Some(elements.to_vec()),
            Kind::Call { target: Some(of), .. } => *of,
            _ => return None,
        };
        let of = match self.flow.kind(of) {
            // `cls(…)`
            Kind::Param { function, index: 0, .. } => self.flow.functions[function.index()].owner?,
            _ => of,
        };
        let names: Vec<Name> = self.flow.types.get(&of)?.fields.iter().map(|field| field.name.clone()).collect();
        let places = (0..names.len()).map(|place| Name::from(place.to_string()));
        let names: Vec<Name> = places.chain(names.iter().cloned()).collect();
        (!names.is_empty()).then(|| names.iter().map(|name| self.field(value, name, span)).collect())
    }

    /// `SimpleNamespace(key=value)`: made as a value of a type that declares nothing.
    pub(super) fn record(&mut self, args: &[Arg], span: Span) -> ValueId {
        let of = self.once(None, RECORD, Kind::Item(RECORD.into()), span);
        self.construct(of, args, span)
    }

    /// `replace(config, key=value)`: one more of its type, with all other fields from the first.
    fn replaced(&mut self, first: ValueId, args: &[Arg], span: Span) -> ValueId {
        if first == self.opaque || args.iter().any(|arg| arg.spread) {
            return self.opaque;
        }
        let mut given: Vec<Arg> = args.iter().filter(|arg| arg.name.is_some()).cloned().collect();
        given.push(Arg { name: Some("**".into()), value: first, span, spread: true });
        match *self.flow.kind(self.flow.plain(first)) {
            Kind::Call { target: Some(of), .. } if self.flow.types.contains_key(&of) => {
                self.construct(of, &given, span)
            }
            _ => self.record(&given, span),
        }
    }

    /// `namedtuple("Keys", "user key")`, `NamedTuple("Keys", [("user", str), ("key", str)])`
    fn record_type(&mut self, args: &[Arg], span: Span) -> ValueId {
        let Some(names) = positional(args, 1).and_then(|arg| self.names_of_fields(arg.value)) else {
            return self.opaque;
        };
        let name = positional(args, 0).and_then(|arg| self.flow.text(arg.value)).unwrap_or(RECORD);
        let of = self.value(Kind::Item(name.into()), span);
        let fields = names.into_iter().map(|name| Field { name, of: None, takes: States::ANY }).collect();
        self.declare_type(of, Type { fields, ..Type::default() });
        of
    }

    /// `ContextVar("key", default=None)`: the one value of a type with two methods, like `threading.local()` with one name.
    fn cell(&mut self, args: &[Arg], span: Span) -> ValueId {
        let name = positional(args, 0).and_then(|arg| self.flow.text(arg.value)).unwrap_or(RECORD);
        let of = self.value(Kind::Item(name.into()), span);
        self.declare_type(of, Type::default());
        if let Some(default) = keyword(args, "default") {
            self.bind_member(of, HELD, default.value);
        }
        self.method(of, "set", &["self", "value"], span, |builder, given| {
            builder.bind_field(given[0], HELD, given[1], span);
            builder.opaque
        });
        self.method(of, "get", &["self"], span, |builder, given| builder.field(given[0], HELD, span));
        self.cells.insert(of);
        self.construct(of, &[], span)
    }

    /// A method that nobody has written; `body` is told what its parameters hold.
    pub fn method(
        &mut self,
        of: ValueId,
        name: &str,
        params: &[&str],
        span: Span,
        body: impl FnOnce(&mut Self, &[ValueId]) -> ValueId,
    ) -> FunctionId {
        let param = |name: &&str| Param { name: (*name).into(), of: None, default: None, takes: Takes::Any, span };
        let params: Vec<Param> = params.iter().map(param).collect();
        self.typed_method(of, name, &params, span, body)
    }

    /// The same, where the types of its parameters are known.
    pub fn typed_method(
        &mut self,
        of: ValueId,
        name: &str,
        params: &[Param],
        span: Span,
        body: impl FnOnce(&mut Self, &[ValueId]) -> ValueId,
    ) -> FunctionId {
        let (function, value) = self.declare_function(name, false, span);
        let it = self.function_mut(function);
        (it.owner, it.takes_receiver, it.may_leave) = (Some(of), true, false);
        self.bind_member(of, name, value);
        let outer = self.open_function(function, params);
        let given: Vec<ValueId> = params.iter().filter_map(|param| self.holds(&param.name)).collect();
        let back = body(self, &given);
        self.give_back(back);
        self.close_function(outer);
        function
    }

    /// Whether a value is a cell that is made here: what is put into it lies in its field.
    pub fn is_cell(&self, value: ValueId) -> bool {
        let made = self.flow.kind(self.flow.plain(value));
        matches!(made, Kind::Call { target: Some(of), .. } if self.cells.contains(of))
    }

    /// The method of a cell that is made here.
    pub(super) fn cell_member(&self, receiver: ValueId, name: &str) -> Option<ValueId> {
        let Kind::Call { target: Some(of), .. } = self.flow.kind(self.flow.plain(receiver)) else { return None };
        let member = self.places.get(&Place::Field(*of, name.into())).copied();
        member.filter(|member| self.cells.contains(of) && matches!(self.flow.kind(*member), Kind::Function(_)))
    }

    fn names_of_fields(&self, names: ValueId) -> Option<Vec<Name>> {
        if let Some(text) = self.flow.text(names) {
            return Some(text.split([' ', ',']).filter(|name| !name.is_empty()).map(Name::from).collect());
        }
        let Kind::List(parts) = self.flow.kind(names) else { return None };
        let name = |part: &ValueId| match self.flow.kind(*part) {
            Kind::List(pair) => self.flow.text(*pair.first()?).map(Name::from),
            _ => self.flow.text(*part).map(Name::from),
        };
        parts.iter().map(name).collect()
    }
}
