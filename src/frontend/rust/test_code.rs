//! The parts of a file that only tests run, as byte ranges.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, File, ImplItemFn, ItemConst, ItemFn, ItemImpl, ItemMod, ItemStatic};

use super::items::is_test;
use crate::source::{Span, offset};

/// The test modules, functions and constants of a file whose text begins at the byte `start`.
pub(super) fn spans(file: &File, start: u32) -> Vec<Span> {
    let mut search = Search { start, found: Vec::new() };
    search.visit_file(file);
    search.found
}

struct Search {
    start: u32,
    found: Vec<Span>,
}

impl Search {
    /// Whether an item with these attributes is for tests; then it is taken note of.
    fn takes(&mut self, attributes: &[Attribute], item: &impl Spanned) -> bool {
        let is_test = !attributes.is_empty() && is_test(attributes);
        if is_test {
            let range = item.span().byte_range();
            self.found.push(Span::new(self.start + offset(range.start), self.start + offset(range.end)));
        }
        is_test
    }
}

impl<'a> Visit<'a> for Search {
    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        if !self.takes(&item.attrs, item) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        if !self.takes(&item.attrs, item) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        self.takes(&item.attrs, item);
    }

    fn visit_item_const(&mut self, item: &'a ItemConst) {
        self.takes(&item.attrs, item);
    }

    fn visit_item_static(&mut self, item: &'a ItemStatic) {
        self.takes(&item.attrs, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a ImplItemFn) {
        self.takes(&item.attrs, item);
    }
}
