//! The program: runs the command line of the library.

use std::process::ExitCode;

/// The workers allocate all the time. With the allocator of the system they wait for one another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    rapporteur::run_cli()
}
