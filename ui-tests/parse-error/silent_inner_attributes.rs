// Attributes of the file, of a block, of an expression and of a field.
#![allow(dead_code, unused_variables)]
#![cfg_attr(docsrs, doc = "only for the documentation")]

mod inner {
    #![allow(non_snake_case)]
    //! Inner documentation.
    pub(in crate::inner) fn f(#[allow(unused)] x: u8) {
        #[cfg(any())]
        does_not_exist!();
        let _ = #[rustfmt::skip] [1,2 , 3];
    }
}

struct Point<#[allow(unused)] 'a>(#[doc = "one"] pub &'a str);

fn main() {}
