package se.trygghetshjulet.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a PostgreSQL server of ours is set up. Settings go on the command line, so no edited file can weaken them. */
enum PostgresProfile {
    /** For data that must survive a power cut: what PostgreSQL has acknowledged is on disk. */
    DURABLE(List.of("--data-checksums"), "on", 60, "fast"),

    /** For tests: the data is thrown away anyway, so waiting for the disk would only make the tests slow. */
    DISPOSABLE(List.of("--no-sync"), "off", 500, "immediate");

    private final List<String> initOptions;
    private final String waitForDisk;
    private final int maxConnections;
    private final String stopMode;

    PostgresProfile(List<String> initOptions, String waitForDisk, int maxConnections, String stopMode) {
        this.initOptions = initOptions;
        this.waitForDisk = waitForDisk;
        this.maxConnections = maxConnections;
        this.stopMode = stopMode;
    }

    List<String> initOptions() {
        return initOptions;
    }

    String stopMode() {
        return stopMode;
    }

    Map<String, String> serverSettings(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", Integer.toString(maxConnections));
        settings.put("fsync", waitForDisk);
        settings.put("synchronous_commit", waitForDisk);
        settings.put("full_page_writes", waitForDisk);
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // "Failing row contains (…)" would put what an official has written into the log.
        settings.put("log_error_verbosity", "terse");
        return settings;
    }
}
