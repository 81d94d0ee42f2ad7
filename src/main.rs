//! The binary: hands the process over to the library and its exit code back.

use std::process::ExitCode;

fn main() -> ExitCode {
    rapporteur::cli::main()
}
