#!/usr/bin/env bash
# Backs up and restores PostgreSQL. Connects by libpq's environment variables (PGHOST, PGPORT, PGUSER, PGPASSWORD).
#
#   backup.sh base FOLDER              a base backup with the log it needs, FOLDER/base/<time>; keeps the last 14
#   backup.sh dump FILE                the database as pg_dump's custom format, for moving to another server or version
#   backup.sh restore-base FOLDER DATA [TIME]   the last base backup, or the last one before TIME, into the empty folder DATA, rolled
#                                      forward by FOLDER/wal to TIME or to the end
#   backup.sh restore-dump FILE        into the empty database PGDATABASE; the roles must exist (migrate)
#
# After every restore run the task `reconcile`; it must print "reconciled".
set -euo pipefail

KEPT=14
usage() { sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2; }

base() {
  local folder=$1 name
  name=$(date -u +%Y%m%dT%H%M%SZ)
  mkdir -p "$folder/base"
  # Written under a temporary name, so that an incomplete backup is never restored.
  pg_basebackup --pgdata="$folder/base/$name.part" --format=tar --gzip --wal-method=stream --checkpoint=fast --no-password
  mv "$folder/base/$name.part" "$folder/base/$name"
  find "$folder/base" -mindepth 1 -maxdepth 1 -type d ! -name '*.part' | sort -r | tail -n "+$((KEPT + 1))" | xargs -r rm -rf
  echo "$folder/base/$name"
}

restore_base() {
  local folder=$1 data=$2 time=${3:-} chosen='' candidate limit
  [[ -d $data && -z $(ls -A "$data") ]] || { echo "$data must be an empty folder" >&2; exit 1; }
  limit=${time:+$(date -u -d "$time" +%Y%m%dT%H%M%SZ)}
  for candidate in $(find "$folder/base" -mindepth 1 -maxdepth 1 -type d ! -name '*.part' | sort); do
    [[ -z $limit || ! $(basename "$candidate") > $limit ]] && chosen=$candidate
  done
  [[ -n $chosen ]] || { echo "There is no base backup in $folder/base from before ${time:-now}" >&2; exit 1; }
  tar -xzf "$chosen/base.tar.gz" -C "$data"
  tar -xzf "$chosen/pg_wal.tar.gz" -C "$data/pg_wal"
  {
    echo "restore_command = 'cp $folder/wal/%f %p'"
    echo "recovery_target_action = 'promote'"
    [[ -z $time ]] || echo "recovery_target_time = '$time'"
  } >>"$data/postgresql.auto.conf"
  touch "$data/recovery.signal"
  chmod 0700 "$data"
  echo "$chosen"
}

case ${1:-} in
  base) [[ $# == 2 ]] || usage; base "$2" ;;
  dump) [[ $# == 2 ]] || usage; pg_dump --format=custom --no-password --file="$2.part" && mv "$2.part" "$2" ;;
  restore-base) [[ $# == 3 || $# == 4 ]] || usage; restore_base "${@:2}" ;;
  restore-dump) [[ $# == 2 ]] || usage; pg_restore --exit-on-error --single-transaction --no-password --dbname="${PGDATABASE:?}" "$2" ;;
  *) usage ;;
esac
