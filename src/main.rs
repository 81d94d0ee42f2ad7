//! The program: runs the command line of the library.

use std::process::ExitCode;

/// The workers allocate often. With the allocator of the system they wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    rapporteur::run_cli()
}
