//! Expressions: each gives a value.

use ruff_python_ast::{
    BoolOp, Comprehension, DictItem, Expr, ExprBinOp, ExprBoolOp, ExprCall, ExprIf, ExprLambda, ExprSubscript, Number,
    Operator, UnaryOp,
};
use ruff_text_size::Ranged;

use super::calls::FROM_OBJECT;
use super::{Lowering, span};
use crate::flow::{ANY, JoinKind, Kind, Laid, VALUE, ValueId};
use crate::source::Span;

/// Longer lists are data, not credentials.
const LONGEST_LIST: usize = 64;
/// Mappings with more entries are, too.
const MOST_ENTRIES: usize = 512;

impl<'a> Lowering<'a, '_> {
    pub(super) fn expression(&mut self, expression: &'a Expr) -> ValueId {
        let at = span(expression.range());
        match expression {
            Expr::Name(it) => self.name(&it.id, at),
            Expr::StringLiteral(it) => self.builder.literal(it.value.to_str(), at),
            Expr::BytesLiteral(it) => {
                let bytes: Vec<u8> = it.value.bytes().collect();
                self.builder.literal(&String::from_utf8_lossy(&bytes), at)
            }
            Expr::FString(it) => self.f_string(it),
            Expr::NoneLiteral(_) => self.builder.absent(at),
            Expr::BooleanLiteral(it) => self.builder.value(Kind::Bool(it.value), at),
            Expr::Call(it) if quantifies(it) => self.condition(expression),
            Expr::Call(it) => self.call(it),
            Expr::Attribute(it) => {
                let base = self.expression(&it.value);
                self.attribute(base, &it.attr, at)
            }
            Expr::Subscript(it) => self.annotated(it).unwrap_or_else(|| self.subscript(it, at)),
            Expr::BoolOp(it) if it.values.iter().all(is_test) => self.condition(expression),
            Expr::BoolOp(it) => self.choice(it),
            Expr::BinOp(it) => self.operation(it, at),
            Expr::If(it) => self.conditional(it),
            Expr::Named(it) => {
                let value = self.expression(&it.value);
                self.assign(&it.target, value, at);
                value
            }
            Expr::Compare(_) => self.condition(expression),
            Expr::UnaryOp(it) => {
                let inner = self.condition(&it.operand);
                let negates = it.op == UnaryOp::Not;
                if negates { self.builder.negate(inner, at) } else { self.builder.opaque() }
            }
            Expr::Await(it) => self.expression(&it.value),
            Expr::Starred(it) => self.expression(&it.value),
            Expr::Lambda(it) => self.lambda(it),
            Expr::Dict(it) => self.mapping(&it.items, at),
            Expr::List(it) => self.sequence(&it.elts, at),
            Expr::Tuple(it) => self.sequence(&it.elts, at),
            Expr::Set(it) => self.sequence(&it.elts, at),
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::Generator(_) | Expr::DictComp(_) => {
                self.comprehended(expression, at)
            }
            Expr::Yield(it) => {
                let value = it.value.as_deref().map(|value| self.expression(value));
                let value = value.unwrap_or_else(|| self.builder.absent(at));
                self.builder.yield_value(value);
                self.builder.opaque()
            }
            Expr::YieldFrom(it) => {
                self.expression(&it.value);
                self.builder.opaque()
            }
            Expr::IpyEscapeCommand(it) => self.magic(it.kind, &it.value, it.range),
            _ => self.builder.opaque(),
        }
    }

    fn attribute(&mut self, base: ValueId, name: &str, at: Span) -> ValueId {
        match name {
            "__dict__" => self.builder.as_mapping(base, at),
            // What `fields(value)` gives has a name.
            "name" if self.builder.flow().text(base) == Some(ANY) => base,
            _ => {
                let value = self.builder.field(base, name, at);
                self.builder.is_used(value, at);
                value
            }
        }
    }

    fn operation(&mut self, it: &'a ExprBinOp, at: Span) -> ValueId {
        let (left, right) = (self.expression(&it.left), self.expression(&it.right));
        match it.op {
            Operator::Add => self.builder.sum([left, right], at),
            Operator::Mod => self.formatted(left, right, at),
            Operator::BitOr => self.merged(left, right, at),
            Operator::Sub => self.missing_of(left, right, at).unwrap_or(self.builder.opaque()),
            _ => self.builder.opaque(),
        }
    }

    /// `[x for …]`, `{x for …}`
    pub(super) fn listed_by(&mut self, generators: &'a [Comprehension], element: &'a Expr, at: Span) -> ValueId {
        let iterated = self.iterated(generators);
        if let Some(value) = self.filtered(generators, iterated, at) {
            return value;
        }
        match self.turns(generators, iterated, &[element]) {
            Some(turns) => {
                let elements = turns.into_iter().flatten().collect();
                self.builder.list(elements, at)
            }
            None => self.comprehension(generators, iterated, &[element], at),
        }
    }

    fn comprehended(&mut self, expression: &'a Expr, at: Span) -> ValueId {
        match expression {
            Expr::ListComp(it) => self.listed_by(&it.generators, &it.elt, at),
            Expr::SetComp(it) => self.listed_by(&it.generators, &it.elt, at),
            Expr::Generator(it) => {
                let iterated = self.iterated(&it.generators);
                self.comprehension(&it.generators, iterated, &[&it.elt], at);
                // Nobody has asked yet whether there is anything in it.
                self.builder.opaque()
            }
            Expr::DictComp(it) => {
                let iterated = self.iterated(&it.generators);
                let parts: Vec<&Expr> = it.key.as_deref().into_iter().chain([&*it.value]).collect();
                if let [key, value] = parts[..]
                    && let Some(entries) = self.entries_kept(&it.generators, iterated, key, value, at)
                {
                    return self.builder.dict(entries, false, at);
                }
                let turns = if parts.len() == 2 { self.turns(&it.generators, iterated, &parts) } else { None };
                match turns {
                    Some(turns) => {
                        let entries = turns.into_iter().map(|parts| (parts[0], parts[1])).collect();
                        self.builder.dict(entries, false, at)
                    }
                    None => self.comprehension(&it.generators, iterated, &parts, at),
                }
            }
            _ => self.builder.opaque(),
        }
    }

    /// `a or b`, `a and b` as a value.
    fn choice(&mut self, it: &'a ExprBoolOp) -> ValueId {
        let at = span(it.range);
        let Some((first, rest)) = it.values.split_first() else { return self.builder.opaque() };
        let first = self.expression(first);
        self.choose_from(first, rest, it.op, at)
    }

    fn choose_from(&mut self, first: ValueId, rest: &'a [Expr], op: BoolOp, at: Span) -> ValueId {
        let Some((next, rest)) = rest.split_first() else { return first };
        let (kept, kind) = match op {
            BoolOp::Or => (true, JoinKind::Fallback),
            BoolOp::And => (false, JoinKind::Branch),
        };
        let first = match op {
            BoolOp::And => self.builder.asked(first, at),
            BoolOp::Or => first,
        };
        let fork = self.builder.fork();
        self.builder.assume_itself(first, kept);
        let keeps = self.builder.close(fork);
        self.builder.assume_itself(first, !kept);
        let next = self.expression(next);
        let other = self.choose_from(next, rest, op, at);
        let goes_on = self.builder.close(fork);
        self.builder.choose(vec![(first, keeps), (other, goes_on)], kind, at)
    }

    /// `a if test else b`
    fn conditional(&mut self, it: &'a ExprIf) -> ValueId {
        let at = span(it.range);
        let holds = self.condition(&it.test);
        let fork = self.builder.fork();
        self.builder.enter_branch(holds);
        let body = self.expression(&it.body);
        let then = self.builder.close(fork);
        self.builder.assume(holds, false);
        let other = self.expression(&it.orelse);
        let otherwise = self.builder.close(fork);
        self.builder.choose(vec![(body, then), (other, otherwise)], JoinKind::Branch, at)
    }

    /// `base[key]`
    fn subscript(&mut self, it: &'a ExprSubscript, at: Span) -> ValueId {
        let base = self.expression(&it.value);
        self.element(base, &it.slice, at).unwrap_or_else(|| self.load(&it.value, base, &it.slice, at))
    }

    fn load(&mut self, place: &'a Expr, base: ValueId, key: &'a Expr, at: Span) -> ValueId {
        if let Some(element) = self.element_at(base, key).or_else(|| self.element_given(base, key, at)) {
            return element;
        }
        let key = self.expression(key);
        if let Some(held) = self.global(place, key, at) {
            return held;
        }
        if self.builder.is_environment(base) {
            let own = self.put_into_copy(base, key);
            return own.unwrap_or_else(|| self.builder.read_variable(key, None, true, at));
        }
        let to_fill = self.builder.entry_to_fill(base, key, at);
        let entry = to_fill.or_else(|| self.builder.entry(base, self.builder.flow().text(key)?));
        let name = self.entry_name(key);
        let entry = entry.or_else(|| self.builder.entry_below(base, name.as_deref()?, at));
        match (entry, name) {
            (Some(entry), _) => entry,
            // `Keys["COHERE"]` of an `Enum`
            (None, Some(name)) if matches!(self.builder.flow().kind(base), Kind::Item(_)) => {
                self.builder.field(base, name.trim_start_matches('['), at)
            }
            (None, Some(name)) if !matches!(self.builder.flow().kind(base), Kind::Dict { .. }) => {
                match self.builder.member(base, FROM_OBJECT) {
                    Some(object) => self.builder.field(object, name.trim_start_matches('['), at),
                    None => self.builder.field(base, &name, at),
                }
            }
            (None, None) => self.builder.entry_named_by(base, key, at),
            _ => self.builder.any_element(base, at),
        }
    }

    /// `list[1]`, of a list that is written down
    fn element_at(&self, list: ValueId, index: &Expr) -> Option<ValueId> {
        let Number::Int(index) = &index.as_number_literal_expr()?.value else { return None };
        let flow = self.builder.flow();
        let Kind::List(elements) = flow.kind(flow.plain(list)) else { return None };
        elements.get(index.as_usize()?).copied()
    }

    /// `function()[1]`, `MEMBER.value[1]`
    fn element_given(&mut self, list: ValueId, index: &Expr, at: Span) -> Option<ValueId> {
        let Number::Int(index) = &index.as_number_literal_expr()?.value else { return None };
        let flow = self.builder.flow();
        let list = flow.plain(list);
        let is_given = match flow.kind(list) {
            Kind::Call { target: Some(_), receiver: None, .. } => true,
            Kind::Field { name, .. } => **name == *VALUE,
            _ => false,
        };
        let index = index.as_usize().filter(|_| is_given)?;
        Some(self.builder.field(list, &index.to_string(), at))
    }

    /// What the program itself has put into a copy of the environment.
    pub(super) fn put_into_copy(&mut self, environment: ValueId, key: ValueId) -> Option<ValueId> {
        let name = self.entry_name(key).filter(|_| !self.builder.is_own_environment(environment))?;
        self.builder.member(environment, &name)
    }

    /// An entry of a mapping as a field: `[key`.
    pub(super) fn entry_name(&self, key: ValueId) -> Option<String> {
        let text = self.builder.flow().text(key)?;
        let is_plain = text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        is_plain.then(|| format!("[{text}"))
    }

    fn lambda(&mut self, it: &'a ExprLambda) -> ValueId {
        let (function, value) = self.builder.declare_function("<lambda>", false, span(it.range));
        let params = it.parameters.as_deref().map(|parameters| self.params(parameters)).unwrap_or_default();
        self.builder.function_mut(function).may_leave = false;
        let outer = self.builder.open_function(function, &params);
        let result = self.expression(&it.body);
        self.builder.give_back(result);
        self.builder.close_function(outer);
        value
    }

    fn sequence(&mut self, elements: &'a [Expr], at: Span) -> ValueId {
        let values: Vec<ValueId> = elements.iter().map(|element| self.expression(element)).collect();
        let starred = elements.iter().any(Expr::is_starred_expr);
        if starred || values.len() > LONGEST_LIST {
            return self.builder.opaque();
        }
        self.builder.list(values, at)
    }

    fn mapping(&mut self, items: &'a [DictItem], at: Span) -> ValueId {
        let mut laid = Laid::default();
        laid.entries.reserve(items.len().min(MOST_ENTRIES));
        let (mut environment, mut behind) = (None, None);
        for item in items {
            let value = self.expression(&item.value);
            match &item.key {
                Some(key) => {
                    let key = self.expression(key);
                    laid.open |= self.builder.flow().text(key).is_none();
                    laid.entries.push((key, value));
                }
                None if self.builder.is_environment(value) => {
                    self.builder.lay_environment(&mut laid);
                    (environment, behind) = (Some(value), Some(value));
                }
                None => {
                    if !self.builder.lay(&mut laid, value) {
                        // What comes in here may replace what stands before it.
                        behind = self.builder.lay_over(&mut laid, value, behind, at);
                        environment = None;
                    }
                }
            }
        }
        if laid.entries.len() > MOST_ENTRIES {
            return self.builder.opaque();
        }
        let whole = self.builder.dict_laid(laid, at);
        match environment {
            Some(environment) => self.builder.overlaid(environment, whole, at),
            None => whole,
        }
    }

    /// `environment | {"NAME": value}`, `{"NAME": value} | environment`, `mapping | {"name": value}`
    pub(super) fn merged(&mut self, left: ValueId, right: ValueId, at: Span) -> ValueId {
        let flow = self.builder.flow();
        match (flow.kind(flow.plain(left)), flow.kind(flow.plain(right))) {
            _ if self.builder.is_environment(left) => self.builder.overlaid(left, right, at),
            (Kind::Dict { .. }, _) if self.builder.is_environment(right) => {
                let mut laid = Laid::default();
                self.builder.lay(&mut laid, flow.plain(left));
                self.builder.lay_environment(&mut laid);
                let whole = self.builder.dict_laid(laid, at);
                self.builder.overlaid(right, whole, at)
            }
            (Kind::Dict { .. }, Kind::Dict { under: None, .. }) => {
                let mut laid = Laid::default();
                for part in [flow.plain(left), flow.plain(right)] {
                    self.builder.lay(&mut laid, part);
                }
                self.builder.dict_laid(laid, at)
            }
            (_, Kind::Dict { entries, open, under: None }) => {
                let (entries, open) = (entries.to_vec(), *open);
                match self.builder.further_entries(left, open) {
                    Some(under) => self.builder.dict_over(entries, true, Some(under), at),
                    None => self.builder.opaque(),
                }
            }
            (Kind::Dict { .. }, _) => {
                let below = flow.plain(left);
                self.builder.dict_covered(below, Some(right), at)
            }
            _ => self.builder.opaque(),
        }
    }
}

/// `all(…)`, `any(…)`, `isinstance(…)`: a condition wherever it stands.
fn quantifies(call: &ExprCall) -> bool {
    matches!(&*call.func, Expr::Name(name) if matches!(name.id.as_str(), "all" | "any" | "isinstance"))
}

/// Whether an expression is true or false, and nothing else.
fn is_test(expression: &Expr) -> bool {
    match expression {
        Expr::Compare(_) => true,
        Expr::UnaryOp(it) => it.op == UnaryOp::Not,
        Expr::BoolOp(it) => it.values.iter().all(is_test),
        Expr::Call(it) => quantifies(it),
        _ => false,
    }
}
