//! Where settings come from, as chains of calls say it: `Config::builder().add_source(Environment::with_prefix("APP"))`.

use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprLit, ExprMethodCall, Lit};

use super::lowerer::Lowerer;
use crate::flow::{Lookup, ValueId};

/// Types that read files, by the names that crates give them.
const FILES: [&str; 6] = ["File", "Toml", "Json", "Yaml", "RonFile", "Serialized"];

/// Where settings come from.
#[derive(Debug, Clone, Default)]
pub(super) struct Source {
    /// What the names of their variables begin with.
    pub(super) prefix: String,
    /// What stands in for them, by the names of the fields.
    pub(super) defaults: Vec<(String, String)>,
    /// Files may say so, too.
    pub(super) has_files: bool,
}

impl Source {
    /// Whether a field is filled from the variable of its own name, and from nothing else.
    pub(super) fn is_environment(&self) -> bool {
        self.prefix.is_empty() && self.defaults.is_empty() && !self.has_files
    }
}

impl Lowerer<'_> {
    /// Keeps in mind where the settings come from that a value holds.
    pub(super) fn is_source(&mut self, value: ValueId, init: &Expr) {
        if value != self.opaque()
            && !self.settings.is_empty()
            && let Some(source) = source_in(init)
        {
            self.sources.insert(value, source);
        }
    }

    /// Where the settings come from that an expression fills something from.
    pub(super) fn source_of(&self, expr: &Expr) -> Option<Source> {
        source_in(expr).or_else(|| match self.b.lookup(&first_name(expr)?) {
            Lookup::Bound(value) => self.sources.get(&value).cloned(),
            Lookup::Unbound => None,
        })
    }
}

/// The name with which a chain begins.
fn first_name(mut expr: &Expr) -> Option<String> {
    loop {
        expr = match expr {
            Expr::MethodCall(it) => &it.receiver,
            Expr::Try(it) => &it.expr,
            Expr::Await(it) => &it.base,
            Expr::Reference(it) => &it.expr,
            Expr::Paren(it) => &it.expr,
            Expr::Path(it) => return it.path.get_ident().map(ToString::to_string),
            _ => return None,
        };
    }
}

/// What an expression says of where settings come from, when that is the environment.
fn source_in(expr: &Expr) -> Option<Source> {
    let mut search = Search::default();
    search.visit_expr(expr);
    let Search { prefix, separator, defaults, has_files } = search;
    let prefix = match prefix? {
        Prefix::Whole(prefix) => prefix,
        Prefix::Word(word) => format!("{word}{}", separator.as_deref().unwrap_or("_")).to_uppercase(),
    };
    Some(Source { prefix, defaults, has_files })
}

/// What names begin with.
enum Prefix {
    /// This.
    Whole(String),
    /// This word, and what separates words behind it.
    Word(String),
}

#[derive(Default)]
struct Search {
    prefix: Option<Prefix>,
    separator: Option<String>,
    defaults: Vec<(String, String)>,
    has_files: bool,
}

impl<'a> Visit<'a> for Search {
    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        if let Expr::Path(path) = &*call.func {
            let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let text = call.args.first().and_then(text_of);
            self.has_files |= names.iter().any(|name| FILES.contains(&name.as_str()));
            match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                [.., "envy", "from_env"] | [.., "Env", "raw"] | [.., "Environment", "default"] => {
                    self.prefix = Some(Prefix::Whole(String::new()));
                }
                [.., "envy" | "Env", "prefixed"] => self.prefix = text.map(Prefix::Whole),
                [.., "Environment", "with_prefix"] => self.prefix = text.map(Prefix::Word),
                _ => {}
            }
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        let mut texts = call.args.iter().map(text_of);
        match (call.method.to_string().as_str(), texts.next().flatten(), texts.next().flatten()) {
            ("separator", Some(text), _) => self.separator = self.separator.take().or(Some(text)),
            ("prefix_separator", Some(text), _) => self.separator = Some(text),
            ("set_default", Some(name), Some(text)) => self.defaults.push((name, text)),
            _ => {}
        }
        syn::visit::visit_expr_method_call(self, call);
    }
}

fn text_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
