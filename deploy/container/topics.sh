#!/bin/bash
# Makes every topic that the contracts of the services declare; one that is there already is left alone.
set -euo pipefail

topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --partitions 8 --replication-factor "${CHUHAI_TOPIC_REPLICAS:-1}" --topic "$@"
}

# Facts: a week. Dead letters: for ever, and larger, for they carry their cause on top.
while read -r name; do
  case $name in
  '') ;;
  *.dlq) topic "$name" --config retention.ms=-1 --config max.message.bytes=16777216 ;;
  *) topic "$name" --config retention.ms=604800000 ;;
  esac
done </topics.txt
