// unsafe extern blocks, unsafe attributes, raw borrows and unions.
unsafe extern "C" {
    pub safe fn abs(input: i32) -> i32;
    static mut errno: i32;
}

#[unsafe(no_mangle)]
pub extern "C" fn answer() -> i32 {
    let mut n = 41;
    let p = &raw mut n;
    unsafe { *p += 1 };
    n
}

#[repr(C)]
union Bits {
    f: f32,
    u: u32,
}

fn main() {
    println!("{}", abs(answer()));
}
