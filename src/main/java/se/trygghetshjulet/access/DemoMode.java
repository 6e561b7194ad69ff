package se.trygghetshjulet.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demo: the database is the embedded one and only this machine can reach the server. Then, and only
 * then, everybody in the organisation register has a demo account and the clock can be moved.
 */
@Component
public class DemoMode {

    private final boolean active;

    DemoMode(Environment environment) {
        boolean embedded = environment.getProperty("trygghetshjulet.database.embedded", Boolean.class, false);
        this.active = embedded && loopbackOnly(environment.getProperty("server.address", ""));
    }

    public boolean active() {
        return active;
    }

    private static boolean loopbackOnly(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
