#!/usr/bin/env -S cargo +nightly -Zscript
// The first line is for the kernel, the rest is a program.
fn main() {
    println!("hello");
}
