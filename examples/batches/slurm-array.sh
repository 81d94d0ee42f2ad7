#!/bin/sh
# A batch as an array of Slurm: each task renders one part of the meetings into one folder.
#
#     sbatch slurm-array.sh data/meetings /srv/papers
#
# The folder must be on a file system that can lock folders. If it cannot, give each task its own folder
# ("$2/$SLURM_ARRAY_TASK_ID"), and run `rapporteur manifest merge --out DIR FOLDER…` afterwards.
#SBATCH --job-name=papers
#SBATCH --array=0-7
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --time=00:30:00
set -eu
exec rapporteur render --shard auto --jobs "${SLURM_CPUS_PER_TASK:-1}" --out "$2" "$1"
