//! `use` trees: each name that they bring, with the path it stands for.

use syn::UseTree;
use syn::ext::IdentExt;

/// What a `use` brings.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Import {
    /// A name for a path.
    Name {
        /// The name in this file.
        name: String,
        /// What it stands for.
        path: Vec<String>,
    },
    /// All names of a path.
    Glob(Vec<String>),
}

/// All that a `use` brings.
pub(super) fn imports(tree: &UseTree) -> Vec<Import> {
    let mut found = Vec::new();
    collect(tree, &mut Vec::new(), &mut found);
    found
}

fn collect(tree: &UseTree, prefix: &mut Vec<String>, found: &mut Vec<Import>) {
    match tree {
        UseTree::Path(it) => {
            prefix.push(it.ident.unraw().to_string());
            collect(&it.tree, prefix, found);
            prefix.pop();
        }
        UseTree::Name(it) => {
            let name = it.ident.unraw().to_string();
            add(name.clone(), &name, prefix, found);
        }
        UseTree::Rename(it) => add(it.rename.unraw().to_string(), &it.ident.unraw().to_string(), prefix, found),
        UseTree::Glob(_) => found.push(Import::Glob(prefix.clone())),
        UseTree::Group(it) => it.items.iter().for_each(|tree| collect(tree, prefix, found)),
    }
}

fn add(name: String, item: &str, prefix: &[String], found: &mut Vec<Import>) {
    let mut path = prefix.to_vec();
    let mut name = name;
    if item == "self" {
        if name == "self" {
            name = prefix.last().cloned().unwrap_or_default();
        }
    } else {
        path.push(item.to_owned());
    }
    found.push(Import::Name { name, path });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tree: &str) -> Vec<String> {
        let item: syn::ItemUse = syn::parse_str(tree).expect("a use item");
        let shown = |import: Import| match import {
            Import::Name { name, path } => format!("{name}={}", path.join("::")),
            Import::Glob(path) => format!("*={}", path.join("::")),
        };
        imports(&item.tree).into_iter().map(shown).collect()
    }

    #[test]
    fn aliases_groups_globs_and_self_are_told_apart() {
        let tree = "use a::{self, b as c, d::{self as e, f::*}, r#type};";
        assert_eq!(names(tree), ["a=a", "c=a::b", "e=a::d", "*=a::d::f", "type=a::type"]);
        assert_eq!(names("use super::*;"), ["*=super"]);
    }
}
