//! Expressions: each gives the value that stands for it. A value and the `Option`, `Result`, reference or pointer
//! that holds it are one.

use syn::{BinOp, Expr, ExprBinary, ExprField, ExprStruct, ExprUnary, Lit, Member, UnOp};

use super::literals::number;
use super::lowerer::{Frame, Lowerer};
use super::spans;
use super::variants::part_name;
use crate::catalog::Effect;
use crate::flow::{Arg, Kind, Lookup, States, ValueId};
use crate::source::Span;

/// Methods that make a value of the type that belongs there, and the functions of that type that do it.
const CONVERSIONS: [(&str, &str); 3] = [("into", "from"), ("parse", "from_str"), ("try_into", "try_from")];

impl Lowerer<'_> {
    /// What an expression gives.
    pub(super) fn expr(&mut self, expr: &Expr) -> ValueId {
        self.deeper(|it| it.any_expr(expr))
    }

    fn any_expr(&mut self, expr: &Expr) -> ValueId {
        if let Some(filled) = self.filled(expr) {
            return filled;
        }
        match expr {
            Expr::Lit(it) => self.literal(&it.lit),
            Expr::Path(it) => match &it.qself {
                None => self.path_value(&it.path),
                Some(own) => self.qualified(own, &it.path, expr),
            },
            Expr::Paren(it) => self.expr(&it.expr),
            Expr::Group(it) => self.expr(&it.expr),
            Expr::Cast(it) => self.expr(&it.expr),
            Expr::Await(it) => self.expr(&it.base),
            Expr::Reference(it) => {
                let value = self.expr(&it.expr);
                if it.mutability.is_some() {
                    self.lose(&it.expr);
                    return value;
                }
                self.b.looked_at(value, self.span(expr))
            }
            Expr::RawAddr(it) => self.expr(&it.expr),
            Expr::Unary(it) => self.unary(it, expr),
            Expr::Binary(it) => self.binary(it, expr),
            Expr::Call(it) => self.call(it, expr),
            Expr::MethodCall(it) => self.method_call(it, expr),
            Expr::Macro(it) => self.macro_call(&it.mac),
            Expr::Field(it) => self.field(it, expr),
            Expr::Struct(it) => self.structure(it, expr),
            Expr::Try(it) => self.try_(&it.expr, expr),
            _ => self.other_expr(expr),
        }
    }

    fn other_expr(&mut self, expr: &Expr) -> ValueId {
        match expr {
            Expr::Tuple(it) => self.list(&mut it.elems.iter(), expr),
            Expr::Array(it) => self.list(&mut it.elems.iter(), expr),
            Expr::Repeat(it) => self.expr(&it.expr),
            Expr::Assign(it) => {
                let value = self.expr(&it.right);
                self.assign(&it.left, value, self.span(expr));
                self.opaque()
            }
            Expr::Index(it) => self.index(&it.expr, &it.index),
            Expr::Range(it) => {
                for end in [&it.start, &it.end].into_iter().flatten() {
                    self.expr(end);
                }
                self.opaque()
            }
            Expr::Closure(it) => {
                let span = self.at(it.inputs_begin.span);
                self.lose_changed(&it.body);
                self.maybe(span, |lowerer| lowerer.closure_inline(it, &[]));
                self.opaque()
            }
            _ => self.control(expr),
        }
    }

    fn control(&mut self, expr: &Expr) -> ValueId {
        let span = self.span(expr);
        match expr {
            Expr::Block(it) => self.block_expr(it, span),
            Expr::Unsafe(it) => self.block(&it.block),
            Expr::Const(it) => self.block(&it.block),
            Expr::Async(it) => self.inline(span, |lowerer| lowerer.block(&it.block)),
            Expr::TryBlock(it) => self.inline(span, |lowerer| lowerer.block(&it.block)),
            Expr::If(it) => self.if_(it, span),
            Expr::Match(it) => self.match_(it, span),
            Expr::Let(it) => {
                let value = self.expr(&it.expr);
                let fit = self.fit(&it.pat, value);
                self.b.test(fit.yes, fit.no, span)
            }
            Expr::While(it) => self.while_(it, span),
            Expr::ForLoop(it) => self.for_(it, span),
            Expr::Loop(it) => self.loop_(it, span),
            Expr::Break(it) => self.break_(it),
            Expr::Continue(it) => self.continue_(it),
            Expr::Return(it) => {
                self.give_back(it.expr.as_deref());
                self.opaque()
            }
            Expr::Yield(it) => {
                if let Some(inner) = &it.expr {
                    self.expr(inner);
                }
                self.opaque()
            }
            _ => self.opaque(),
        }
    }

    fn literal(&mut self, lit: &Lit) -> ValueId {
        let span = self.at(lit.span());
        match lit {
            Lit::Str(it) => self.b.literal(&it.value(), span),
            Lit::ByteStr(it) => match String::from_utf8(it.value()) {
                Ok(text) => self.b.literal(&text, span),
                Err(_) => self.opaque(),
            },
            Lit::CStr(it) => match it.value().into_string() {
                Ok(text) => self.b.literal(&text, span),
                Err(_) => self.opaque(),
            },
            Lit::Bool(it) => self.b.value(Kind::Bool(it.value), span),
            _ => self.opaque(),
        }
    }

    /// `<T>::name`; what a trait adds to a type is not followed.
    fn qualified(&mut self, own: &syn::QSelf, path: &syn::Path, expr: &Expr) -> ValueId {
        let span = self.span(expr);
        let rest: Vec<String> = super::paths::names_of(path).split_off(own.position);
        match self.type_value(&own.ty) {
            Some(of) => rest.iter().fold(of, |base, name| self.b.field(base, name, span)),
            None => self.opaque(),
        }
    }

    fn unary(&mut self, it: &ExprUnary, expr: &Expr) -> ValueId {
        let value = self.expr(&it.expr);
        match it.op {
            UnOp::Not(_) => self.b.negate(value, self.span(expr)),
            UnOp::Deref(_) => value,
            _ => self.opaque(),
        }
    }

    fn binary(&mut self, it: &ExprBinary, expr: &Expr) -> ValueId {
        let span = self.span(expr);
        match it.op {
            BinOp::And(_) => self.both(&it.left, &it.right, span),
            BinOp::Or(_) => self.either(&it.left, &it.right, span),
            BinOp::AddAssign(_) => {
                let (old, added) = (self.expr(&it.left), self.expr(&it.right));
                let value = self.b.concat(vec![old, added], span);
                self.assign(&it.left, value, span);
                self.opaque()
            }
            BinOp::Add(_) => {
                let parts = vec![self.expr(&it.left), self.expr(&it.right)];
                self.b.concat(parts, span)
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                self.comparison(&it.left, &it.op, &it.right, span)
            }
            _ => {
                self.expr(&it.left);
                self.expr(&it.right);
                self.opaque()
            }
        }
    }

    fn list(&mut self, elements: &mut dyn Iterator<Item = &Expr>, expr: &Expr) -> ValueId {
        let elements: Vec<ValueId> = elements.map(|element| self.expr(element)).collect();
        self.b.value(Kind::List(elements.into()), self.span(expr))
    }

    fn field(&mut self, it: &ExprField, expr: &Expr) -> ValueId {
        let base = self.expr(&it.base);
        let span = self.span(expr);
        self.member(base, &it.member, span)
    }

    /// A field of a value, or an element of a tuple.
    pub(super) fn member(&mut self, base: ValueId, member: &Member, span: Span) -> ValueId {
        match member {
            Member::Named(name) => self.b.field(base, &name.to_string(), span),
            Member::Unnamed(index) => match self.elements(base) {
                Some(elements) => elements.get(index.index as usize).copied().unwrap_or(self.opaque()),
                None => self.b.field(base, &index.index.to_string(), span),
            },
        }
    }

    fn index(&mut self, base: &Expr, index: &Expr) -> ValueId {
        let list = self.expr(base);
        let (key, span) = (self.expr(index), self.span(base));
        if let Expr::Range(range) = index {
            return self.cut(list, range, span).unwrap_or(self.opaque());
        }
        let elements = self.elements(list);
        match number(index) {
            Some(at) => elements.and_then(|elements| elements.get(at).copied()).unwrap_or(self.opaque()),
            None => self.entry(list, key, span),
        }
    }

    /// `Path { field: value, ..rest }`.
    fn structure(&mut self, it: &ExprStruct, expr: &Expr) -> ValueId {
        let span = self.span(expr);
        let of = self.resolve(&super::paths::names_of(&it.path), self.between(spans::path_ends(&it.path)));
        let mut args = Vec::with_capacity(it.fields.len());
        for field in &it.fields {
            let value = self.expr(&field.expr);
            let name = match &field.member {
                Member::Named(name) => name.to_string(),
                Member::Unnamed(index) => index.index.to_string(),
            };
            let at = self.span(&field.expr);
            args.push(Arg { name: Some(name.into()), value, span: at, spread: false });
        }
        if let Some(rest) = &it.rest {
            let value = self.default_of(of, rest).unwrap_or_else(|| self.expr(rest));
            args.push(Arg { name: None, value, span: self.span(rest), spread: true });
        }
        self.construct(of, &args, span)
    }

    /// `Default::default()`, where a value of this type belongs.
    pub(super) fn default_of(&mut self, of: ValueId, expr: &Expr) -> Option<ValueId> {
        let Expr::Call(call) = expr else { return None };
        let Expr::Path(path) = &*call.func else { return None };
        let names = super::paths::names_of(&path.path);
        let is_default = names.ends_with(&["Default".to_owned(), "default".to_owned()]);
        if !is_default || path.qself.is_some() || !call.args.is_empty() {
            return None;
        }
        let span = self.span(expr);
        let function = self.b.field(of, "default", span);
        Some(self.b.call(&crate::flow::Callee::Value(function), &[], span))
    }

    /// `raw.into()`, where a value of this type of the project belongs: `Settings::from(raw)`; so, too, what is parsed.
    pub(super) fn converted_into(&mut self, of: ValueId, expr: &Expr) -> Option<ValueId> {
        let Expr::MethodCall(call) = expr else { return None };
        let (_, from) = CONVERSIONS.iter().find(|(method, _)| call.method == method && call.args.is_empty())?;
        let is_own = |path: &str| ["crate::", "self::", "super::"].iter().any(|begin| path.starts_with(begin));
        let is_known = match self.b.flow().kind(of) {
            Kind::Item(_) => {
                self.b.member(of, from).is_some_and(|it| matches!(self.b.flow().kind(it), Kind::Function(_)))
            }
            Kind::Path(path) => is_own(path),
            _ => false,
        };
        if !is_known {
            return None;
        }
        let span = self.span(expr);
        let value = self.expr(&call.receiver);
        let function = self.b.field(of, from, span);
        let arg = Arg { name: None, value, span: self.span(&call.receiver), spread: false };
        Some(self.b.call(&crate::flow::Callee::Value(function), &[arg], span))
    }

    /// A new value of a type, with its fields.
    pub(super) fn construct(&mut self, of: ValueId, args: &[Arg], span: Span) -> ValueId {
        let made = match self.b.flow().kind(of) {
            Kind::Path(_) => self.b.call(&crate::flow::Callee::Value(of), args, span),
            Kind::Function(maker) => {
                let maker = *maker;
                let made = self.b.call(&crate::flow::Callee::Value(of), args, span);
                self.types.extend(self.gives.get(&maker).map(|of| (made, *of)));
                made
            }
            _ if of == self.opaque() => self.b.value(Kind::Opaque, span),
            _ => {
                let made = self.b.construct(of, args, span);
                let own = match self.b.flow().kind(of) {
                    Kind::Field { base, .. } => *base,
                    _ => of,
                };
                self.types.insert(made, own);
                made
            }
        };
        if made != self.opaque() {
            let variant = self.variant_made(of);
            for (index, arg) in args.iter().enumerate().filter(|(_, arg)| !arg.spread) {
                let name = arg.name.as_deref().map_or_else(|| index.to_string(), str::to_owned);
                self.b.bind_member(made, &part_name(variant.as_deref(), &name), arg.value);
            }
        }
        made
    }

    /// `?`: from here on the value is there; else the function gives what is missing.
    fn try_(&mut self, inner: &Expr, expr: &Expr) -> ValueId {
        let value = self.expr(inner);
        if super::functions::is_err_call(inner) {
            self.b.leave();
            return self.opaque();
        }
        if matches!(self.frames.last(), Some(Frame::Function)) {
            self.b.give_back_if_absent(value);
        } else {
            self.b.assume_states(value, States::PRESENT);
        }
        self.b.same(value, self.span(expr))
    }

    /// Gives a place a value.
    pub(super) fn assign(&mut self, place: &Expr, value: ValueId, span: Span) {
        match place {
            Expr::Paren(it) => self.assign(&it.expr, value, span),
            Expr::Unary(it) if matches!(it.op, UnOp::Deref(_)) => {
                self.put_into(&it.expr, value, span);
                self.assign(&it.expr, value, span);
            }
            // `*self.key.write().await = key`
            Expr::Await(it) => self.assign(&it.base, value, span),
            Expr::Try(it) => self.assign(&it.expr, value, span),
            Expr::MethodCall(it) if self.gives_its_receiver(&it.method.to_string()) => {
                self.assign(&it.receiver, value, span);
            }
            Expr::Path(it) => {
                if let Some(name) = it.path.get_ident() {
                    self.b.bind(&name.to_string(), value);
                }
            }
            Expr::Field(it) => {
                let base = self.expr(&it.base);
                let name = match &it.member {
                    Member::Named(name) => name.to_string(),
                    Member::Unnamed(index) => index.index.to_string(),
                };
                if base != self.opaque() {
                    self.b.bind_field(base, &name, value, span);
                }
            }
            Expr::Tuple(it) => {
                let values = self.elements(value).unwrap_or_default();
                for (index, place) in it.elems.iter().enumerate() {
                    self.assign(place, values.get(index).copied().unwrap_or(self.opaque()), span);
                }
            }
            Expr::Index(it) => {
                self.expr(&it.expr);
                self.lose(&it.expr);
            }
            _ => {}
        }
    }

    /// What a name stands for is given a value: a field that it has been taken from.
    fn put_into(&mut self, name: &Expr, value: ValueId, span: Span) {
        if let Expr::Path(it) = name
            && let Some(name) = it.path.get_ident()
            && let Lookup::Bound(held) = self.b.lookup(&name.to_string())
            && let Kind::Field { base, name } = self.b.flow().kind(self.b.flow().plain(held)).clone()
        {
            self.b.bind_field(base, &name, value, span);
        }
    }

    /// Whether a method gives what it is called on, seen in another way.
    fn gives_its_receiver(&self, method: &str) -> bool {
        let effect = self.b.method_effect(method);
        matches!(effect, Some(Effect::Same | Effect::Opens | Effect::Unwrap { .. } | Effect::NameError))
    }
}
