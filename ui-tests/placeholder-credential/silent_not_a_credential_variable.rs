// Setting a model's or a region's name to a template text is no credential.
fn main() {
    unsafe {
        std::env::set_var("OPENAI_MODEL", "<model>");
        std::env::set_var("AWS_REGION", "YOUR_REGION");
    }
    println!("ready");
}
