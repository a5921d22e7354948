//! Items: names first, then constants, then the bodies of functions on top of both.
//!
//! A module is *surveyed* (its names are bound, its constants lowered) before any body of it is *entered*.

use std::sync::Arc;

use syn::{Attribute, Block, Generics, ImplItem, Item, ItemImpl, ItemMod, ItemTrait, Signature, TraitItem, Type};

use super::lowerer::Lowerer;
use super::paths::type_name;
use super::rules::Rule;
use super::uses::{Import, imports};
use crate::flow::{Field, FunctionId, Kind, Lookup, States, Type as Declared, ValueId};

/// What a survey of some items has found.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    names: Vec<(String, ValueId)>,
    globs: Vec<String>,
    tasks: Vec<Task<'a>>,
    /// What macros stand for, for other files.
    macros: Vec<(FunctionId, Arc<[Rule]>, usize)>,
    children: Vec<(ValueId, Scope<'a>)>,
    /// The module whose items they are; none: a block's.
    module: Option<ValueId>,
    in_test: bool,
}

/// What a function stands in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Within<'a> {
    /// The type whose method it is.
    pub(super) owner: Option<ValueId>,
    /// What is generic around it.
    pub(super) generics: Option<&'a Generics>,
    /// That is a trait: whoever has it may say what the function does.
    pub(super) is_trait: bool,
}

/// A function whose body is to be lowered.
#[derive(Debug)]
pub(super) struct Task<'a> {
    pub(super) id: FunctionId,
    pub(super) sig: &'a Signature,
    pub(super) block: &'a Block,
    pub(super) within: Within<'a>,
    pub(super) in_test: bool,
}

/// Whether attributes say that only tests run what they stand at.
pub(super) fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        let last = attr.path().segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        match last.as_str() {
            "test" | "rstest" | "test_case" | "bench" | "quickcheck" | "proptest" | "traced_test" => true,
            "cfg" => attr.meta.require_list().is_ok_and(|list| {
                let condition = list.tokens.to_string();
                let word = |word: &str| condition.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
                word("test") && !word("not")
            }),
            _ => false,
        }
    })
}

impl Lowerer<'_> {
    /// Lowers the items of a file.
    pub(super) fn file(&mut self, items: &[Item]) {
        let root = self.modules.first().copied();
        let scope = self.survey(items, root);
        self.globs.extend(scope.globs.iter().cloned());
        scope.globs.iter().for_each(|glob| self.b.bring_all(glob));
        self.enter(&scope);
    }

    /// Binds the names of items and lowers their constants. `module`: the module that holds them, if one does.
    pub(super) fn survey<'a>(&mut self, items: &'a [Item], module: Option<ValueId>) -> Scope<'a> {
        let mut scope = Scope { module, ..Scope::default() };
        for item in items {
            self.name_item(item, &mut scope);
            self.define_macro(item);
        }
        let globs = self.globs.len();
        self.import_all(items, &mut scope);
        for item in items {
            self.declare_fields(item, &mut scope);
            self.settings(item);
            self.declare_functions(item, &mut scope);
            self.declare_macros(item, &mut scope);
        }
        for item in items {
            if let Item::Mod(inner) = item {
                self.survey_module(inner, &mut scope);
            }
        }
        if !scope.children.is_empty() {
            // What inner modules offer is known only now.
            self.import_all(items, &mut scope);
        }
        self.constants(items, &mut scope);
        self.globs.truncate(globs);
        scope
    }

    /// Lowers the bodies that a survey has found.
    pub(super) fn enter(&mut self, scope: &Scope<'_>) {
        let outer = if scope.in_test { Some(self.b.set_in_test(true)) } else { None };
        for task in &scope.tasks {
            self.function(task);
        }
        for (id, rules, index) in &scope.macros {
            self.macro_function(*id, &rules[*index]);
        }
        for (module, child) in &scope.children {
            let globs = self.globs.len();
            self.globs.extend(child.globs.iter().cloned());
            self.modules.push(*module);
            self.b.open_block();
            for (name, value) in &child.names {
                self.b.declare(name, *value);
            }
            self.enter(child);
            self.b.close_block();
            self.modules.pop();
            self.globs.truncate(globs);
        }
        if let Some(outer) = outer {
            self.b.set_in_test(outer);
        }
    }

    /// The globs of a block's items hold until its end.
    pub(super) fn bring_globs(&mut self, scope: &Scope<'_>) {
        self.globs.extend(scope.globs.iter().cloned());
    }

    pub(super) fn name(&mut self, scope: &mut Scope<'_>, name: &str, value: ValueId) {
        self.b.declare(name, value);
        scope.names.push((name.to_owned(), value));
        if let Some(module) = scope.module {
            self.b.bind_member(module, name.trim_end_matches("::"), value);
        }
    }

    fn name_item(&mut self, item: &Item, scope: &mut Scope<'_>) {
        let (ident, is_value) = match item {
            Item::Struct(it) => (&it.ident, !matches!(it.fields, syn::Fields::Named(_))),
            Item::Enum(it) => (&it.ident, false),
            Item::Union(it) => (&it.ident, false),
            Item::Trait(it) => (&it.ident, false),
            Item::TraitAlias(it) => (&it.ident, false),
            Item::Mod(it) => (&it.ident, false),
            Item::ExternCrate(it) => {
                let alias = it.rename.as_ref().map_or(&it.ident, |(_, alias)| alias);
                let value = self.b.path(&it.ident.to_string(), self.at(it.ident.span()));
                return self.name(scope, &type_name(&alias.to_string()), value);
            }
            _ => return,
        };
        let span = self.at(ident.span());
        let name = ident.to_string();
        let value = match item {
            Item::Mod(it) if it.content.is_none() => {
                let path = format!("self::{name}");
                if it.attrs.iter().any(|attr| attr.path().is_ident("macro_use")) {
                    self.b.bring_all(&path);
                }
                self.b.path(&path, span)
            }
            _ => self.b.value(Kind::Item(name.as_str().into()), span),
        };
        if is_value {
            self.name(scope, &name, value);
        }
        self.name(scope, &type_name(&name), value);
    }

    /// The fields of a struct with their types; of an enum the values that it names.
    fn declare_fields(&mut self, item: &Item, scope: &mut Scope<'_>) {
        let Item::Struct(it) = item else { return self.declare_variants(item) };
        let Lookup::Bound(of) = self.b.lookup(&type_name(&it.ident.to_string())) else { return };
        let mut fields = Vec::with_capacity(it.fields.len());
        self.b.open_block();
        self.bind_generics(&it.generics);
        for (index, field) in it.fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            fields.push(Field { name: name.into(), of: self.type_value(&field.ty), takes: States::ANY });
        }
        self.b.close_block();
        self.b.declare_type(of, Declared { fields, ..Declared::default() });
        self.derive(it, of, scope);
    }

    fn import_all(&mut self, items: &[Item], scope: &mut Scope<'_>) {
        for item in items {
            match item {
                Item::Use(it) => {
                    let span = self.at(it.use_token.span);
                    for import in imports(&it.tree) {
                        self.import(import, it.leading_colon.is_some(), span, scope);
                    }
                }
                Item::Type(it) => {
                    if let Some(of) = self.type_value(&it.ty) {
                        self.name(scope, &type_name(&it.ident.to_string()), of);
                    }
                }
                _ => {}
            }
        }
    }

    fn import(&mut self, import: Import, absolute: bool, span: crate::source::Span, scope: &mut Scope<'_>) {
        match import {
            Import::Name { name, path } if name != "_" => {
                let value = if absolute { self.b.path(&path.join("::"), span) } else { self.resolve_use(&path, span) };
                self.name(scope, &name, value);
                self.name(scope, &type_name(&name), value);
            }
            Import::Name { .. } => {}
            Import::Glob(path) => {
                let value = self.resolve_use(&path, span);
                if let Kind::Path(path) = self.b.flow().kind(value) {
                    let path = path.to_string();
                    if !scope.globs.contains(&path) {
                        self.globs.push(path.clone());
                        scope.globs.push(path);
                    }
                }
            }
        }
    }

    /// The path of a `use`: globs say nothing about it.
    fn resolve_use(&mut self, path: &[String], span: crate::source::Span) -> ValueId {
        let globs = std::mem::take(&mut self.globs);
        let value = self.resolve(path, span);
        self.globs = globs;
        if value == self.opaque() { self.b.path(&path.join("::"), span) } else { value }
    }

    fn declare_functions<'a>(&mut self, item: &'a Item, scope: &mut Scope<'a>) {
        match item {
            Item::Fn(it) => {
                let in_test = is_test(&it.attrs);
                let value = self.declare_function(Within::default(), &it.sig, Some(&*it.block), in_test, scope);
                self.name(scope, &it.sig.ident.to_string(), value);
            }
            Item::Impl(it) => self.declare_impl(it, scope),
            Item::Trait(it) => self.declare_trait(it, scope),
            _ => {}
        }
    }

    /// A macro of the file itself is a function for other files.
    fn declare_macros(&mut self, item: &Item, scope: &mut Scope<'_>) {
        if scope.module != self.modules.first().copied() {
            return;
        }
        for (name, rules, index) in self.macros_of(item) {
            let (id, value) = self.b.declare_function(&name, false, crate::source::Span::default());
            self.name(scope, &name, value);
            scope.macros.push((id, rules, index));
        }
    }

    fn declare_function<'a>(
        &mut self,
        within: Within<'a>,
        sig: &'a Signature,
        block: Option<&'a Block>,
        in_test: bool,
        scope: &mut Scope<'a>,
    ) -> ValueId {
        let diverges = self.diverges(sig, block);
        let owner = within.owner;
        let of = owner.and_then(|owner| self.item_path(owner));
        let name = sig.ident.to_string();
        let name = of.map_or(name.clone(), |of| format!("{}::{name}", of.trim_start_matches("self::")));
        let (id, value) = self.b.declare_function(&name, diverges, self.at(sig.ident.span()));
        if name == "main" && scope.module == Some(self.modules[0]) {
            self.b.function_mut(id).is_entry = true;
        }
        let may_leave = block.is_none_or(|block| self.may_leave(&block.stmts));
        let known = self.b.function_mut(id);
        (known.owner, known.is_left_to_heirs) = (owner, within.is_trait);
        (known.takes_receiver, known.changes_receiver) = super::functions::receives(sig);
        // Whatever its type is called.
        let fails = block.is_some_and(super::functions::gives_errors);
        (known.may_leave, known.is_fallible) = (may_leave, fails || super::functions::is_fallible(&sig.output));
        if let syn::ReturnType::Type(_, of) = &sig.output {
            let of = if is_self(of) { owner } else { self.type_value(of) };
            self.b.function_mut(id).gives = of;
            if let Some(of) = of.filter(|of| matches!(self.b.flow().kind(*of), Kind::Item(_))) {
                self.gives.insert(id, of);
            }
        }
        if let Some(block) = block {
            scope.tasks.push(Task { id, sig, block, within, in_test });
        }
        value
    }

    fn declare_impl<'a>(&mut self, it: &'a ItemImpl, scope: &mut Scope<'a>) {
        let owner = self.type_value(&it.self_ty);
        let base = it.trait_.as_ref().and_then(|(path, _)| self.type_path(path));
        if let (Some(owner), Some(base)) = (owner, base) {
            self.b.inherits(owner, base);
        }
        let within = Within { owner, generics: Some(&it.generics), is_trait: false };
        let tests = is_test(&it.attrs);
        self.b.open_block();
        if let Some(owner) = owner {
            self.b.declare("Self::", owner);
        }
        for item in &it.items {
            if let (ImplItem::Type(of), Some(owner)) = (item, owner)
                && let Some(meant) = self.type_value(&of.ty)
            {
                self.b.bind_member(owner, &of.ident.to_string(), meant);
            }
            if let ImplItem::Fn(method) = item {
                let in_test = tests || is_test(&method.attrs);
                let value = self.declare_function(within, &method.sig, Some(&method.block), in_test, scope);
                if let Some(owner) = owner {
                    self.name_method(owner, &method.sig, value, it.trait_.is_some());
                }
            }
        }
        self.b.close_block();
    }

    /// A type's own method goes before a trait's of the same name.
    fn name_method(&mut self, owner: ValueId, sig: &Signature, value: ValueId, of_trait: bool) {
        let (name, span) = (sig.ident.to_string(), self.at(sig.ident.span()));
        let before = self.b.field(owner, &name, span);
        let is_there = matches!(self.b.flow().kind(before), Kind::Function(_));
        if of_trait && (is_there || before == self.opaque()) {
            // Of several conversions only what is converted tells which one is meant.
            if is_there && name == "from" {
                self.b.bind_member(owner, &name, self.opaque());
            }
            return;
        }
        self.b.bind_member(owner, &name, value);
    }

    fn declare_trait<'a>(&mut self, it: &'a ItemTrait, scope: &mut Scope<'a>) {
        let of: Vec<String> = vec![it.ident.to_string()];
        let owner = self.resolve(&of, self.at(it.ident.span()));
        self.b.open_block();
        self.b.declare("Self::", owner);
        for item in &it.items {
            // What somebody else says is known by what it has to be.
            if let TraitItem::Type(of) = item
                && let Some(bound) = self.type_of_bounds(&of.bounds)
            {
                self.b.bind_member(owner, &of.ident.to_string(), bound);
            }
            if let TraitItem::Fn(method) = item {
                let within = Within { owner: Some(owner), generics: Some(&it.generics), is_trait: true };
                let block = method.default.as_ref();
                let value = self.declare_function(within, &method.sig, block, is_test(&it.attrs), scope);
                self.name_method(owner, &method.sig, value, true);
            }
        }
        self.b.close_block();
    }

    fn survey_module<'a>(&mut self, it: &'a ItemMod, scope: &mut Scope<'a>) {
        let Some((_, items)) = &it.content else { return };
        let named = vec![it.ident.to_string()];
        let module = self.resolve(&named, self.at(it.ident.span()));
        self.modules.push(module);
        self.b.open_block();
        let in_test = is_test(&it.attrs);
        let outer = if in_test { Some(self.b.set_in_test(true)) } else { None };
        let mut child = self.survey(items, Some(module));
        child.in_test = in_test;
        if let Some(outer) = outer {
            self.b.set_in_test(outer);
        }
        self.b.close_block();
        self.modules.pop();
        scope.children.push((module, child));
    }
}

fn is_self(of: &Type) -> bool {
    matches!(of, Type::Path(it) if it.path.is_ident("Self"))
}
