package se.trygghetshjulet.database;

/**
 * What a JDBC client needs to reach one PostgreSQL database.
 *
 * @param url JDBC URL without credentials
 * @param username role to connect as
 * @param password the role's password, never part of {@link #toString()}
 */
public record DatabaseAccess(String url, String username, String password) {

    @Override
    public String toString() {
        return username + "@" + url;
    }
}
