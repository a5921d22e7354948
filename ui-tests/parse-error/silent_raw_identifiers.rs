// Keywords as names, and raw, byte and C strings.
struct Job {
    r#type: &'static str,
    r#match: u8,
}

fn r#try(r#in: Job) -> usize {
    let Job { r#type, r#match: n } = r#in;
    r#type.len() + usize::from(n)
}

fn main() {
    let text = r##"a "#quoted"# text"##;
    let bytes = br#"\x"#;
    println!("{} {} {}", text, bytes.len(), c"nul at the end".to_bytes().len());
    println!("{}", r#try(Job { r#type: "b\
        c", r#match: b'\'' }));
}
