package org.chuhai.embedded.postgresql;

/** Who connects, and with which password. */
public record Credentials(String user, String password) {

    /** Without the password: this ends in logs and test reports. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
