# Finds a JDK 25 or newer and exports JAVA_HOME. POSIX sh, to be sourced: . .mvn/jdk25.sh
#
# Looked at in this order: JAVA_HOME, the java on the PATH, then the usual folders, where exactly 25 (the
# long-term release) is preferred to anything newer. Versions are read from the JDK's "release" file, because
# starting a JVM for each candidate would cost more than the search itself.
#
# CHUHAI_JDK_FOLDERS replaces the usual folders: glob patterns separated by colons.

jdk25_default_folders="/usr/lib/jvm/*\
:/opt/*jdk*\
:/opt/java/*\
:${HOME-}/.sdkman/candidates/java/*\
:${HOME-}/.jdks/*\
:${HOME-}/.local/share/mise/installs/java/*\
:${HOME-}/.asdf/installs/java/*\
:/Library/Java/JavaVirtualMachines/*/Contents/Home\
:${HOME-}/Library/Java/JavaVirtualMachines/*/Contents/Home\
:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home\
:/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home\
:/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec"

# Sets jdk25_version to the version text of the JDK in folder $1; fails when there is no complete JDK.
jdk25_read_version() {
  jdk25_version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r jdk25_key jdk25_value; do
      [ "$jdk25_key" = JAVA_VERSION ] || continue
      jdk25_version=${jdk25_value#\"}
      jdk25_version=${jdk25_version%%\"*}
      break
    done <"$1/release"
  fi
  [ -n "$jdk25_version" ] || jdk25_version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
  [ -n "$jdk25_version" ]
}

# Sets jdk25_major to the leading number of jdk25_version, 0 when it has none.
jdk25_read_major() {
  jdk25_major=${jdk25_version%%[!0-9]*}
  jdk25_major=${jdk25_major:-0}
}

# Prints the folder of the JDK whose java is on the PATH, links resolved.
jdk25_home_on_path() {
  jdk25_java=$(command -v java) || return 1
  jdk25_java=$(readlink -f "$jdk25_java" 2>/dev/null) || return 1
  printf '%s\n' "${jdk25_java%/bin/java}"
}

# Notes for the message in case nothing is found.
jdk25_note() {
  jdk25_looked_at="$jdk25_looked_at
  $1"
}

# Sets JAVA_HOME to $1 when it holds a JDK 25 or newer; $2 says where the folder came from.
jdk25_take() {
  if ! jdk25_read_version "$1"; then
    jdk25_note "$2: $1 is not a complete JDK"
    return 1
  fi
  jdk25_read_major
  jdk25_note "$2: $1 is version $jdk25_version"
  [ "$jdk25_major" -ge 25 ] || return 1
  JAVA_HOME=$1
}

# Prints the best JDK of the folders, or with "list" as argument a line for each one that was seen.
# Runs in a subshell, because it changes IFS and globbing.
jdk25_search_folders() (
  IFS=:
  set +f
  jdk25_newer=
  for jdk25_home in ${CHUHAI_JDK_FOLDERS:-$jdk25_default_folders}; do
    jdk25_read_version "$jdk25_home" || continue
    jdk25_read_major
    if [ "${1-}" = list ]; then
      printf '\n  folder: %s is version %s' "$jdk25_home" "$jdk25_version"
    elif [ "$jdk25_major" -eq 25 ]; then
      printf '%s\n' "$jdk25_home"
      return 0
    elif [ "$jdk25_major" -gt 25 ]; then
      jdk25_newer=${jdk25_newer:-$jdk25_home}
    fi
  done
  [ -z "$jdk25_newer" ] || printf '%s\n' "$jdk25_newer"
)

jdk25_find() {
  jdk25_looked_at=
  if [ -z "${JAVA_HOME-}" ]; then
    jdk25_note "JAVA_HOME: not set"
  elif jdk25_take "$JAVA_HOME" JAVA_HOME; then
    return 0
  fi
  if ! jdk25_home=$(jdk25_home_on_path); then
    jdk25_note "PATH: no java"
  elif jdk25_take "$jdk25_home" PATH; then
    return 0
  fi
  jdk25_home=$(jdk25_search_folders)
  [ -n "$jdk25_home" ] && JAVA_HOME=$jdk25_home
}

jdk25_explain() {
  cat <<END
A JDK 25 or newer is needed, and none was found.

Looked at:$jdk25_looked_at$(jdk25_search_folders list)

Searched folders:
$(printf '%s\n' "${CHUHAI_JDK_FOLDERS:-$jdk25_default_folders}" | tr ':' '\n' | sed 's/^/  /')

Install one of these, or set JAVA_HOME to a JDK 25:
  Eclipse Temurin 25      https://adoptium.net/temurin/releases/?version=25
  SDKMAN!                 sdk install java 25-tem
  Homebrew                brew install openjdk@25
  Debian, Ubuntu, Fedora  a package such as openjdk-25-jdk, temurin-25-jdk or java-25-openjdk-devel
END
}

if jdk25_find; then
  export JAVA_HOME
else
  jdk25_explain >&2
  exit 1
fi
