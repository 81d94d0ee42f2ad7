//! The binary: hands the process over to the library and its exit code back.

use std::process::ExitCode;

/// Typesetting allocates on every thread at once, and the system's own allocator makes them wait.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    rapporteur::cli::main()
}
