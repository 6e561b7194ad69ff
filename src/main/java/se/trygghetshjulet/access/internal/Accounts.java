package se.trygghetshjulet.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;

/** The local accounts. Roles come from the organisation register at each request, never from the account. */
@Component
class Accounts implements UserDetailsService {

    /** The administrator is nobody in the municipality's work and holds no role in it. */
    static final String ADMINISTRATOR = "admin";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, Organisation organisation, Deputies deputies, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String personId) {
        String hash = passwordHash(personId).orElseThrow(() -> new UsernameNotFoundException("No account"));
        String[] authorities = authorities(personId).orElseThrow(() -> new UsernameNotFoundException("No longer here"));
        return new AccountHolder(personId, hash, authorities);
    }

    /** Sets the password of a person, or of the administrator; replaces an earlier one. */
    void set(String personId, String password, boolean demo) {
        setAll(List.of(personId), password, demo);
    }

    /** As {@link #set} for several people at once; the slow hashing is done only once. */
    void setAll(Collection<String> personIds, String password, boolean demo) {
        String hash = encoder.encode(password);
        personIds.forEach(personId -> save(personId, hash, demo));
    }

    private void save(String personId, String hash, boolean demo) {
        jdbc.sql("insert into account (person_id, password_hash, demo, changed_at) values (?, ?, ?, ?)"
                        + " on conflict (person_id) do update set password_hash = excluded.password_hash,"
                        + " demo = excluded.demo, changed_at = excluded.changed_at")
                .params(personId, hash, demo, Timestamp.from(clock.instant()))
                .update();
    }

    void removeDemoAccounts() {
        jdbc.sql("delete from account where demo").update();
    }

    Set<String> present() {
        return Set.copyOf(
                jdbc.sql("select person_id from account").query(String.class).list());
    }

    boolean matches(String personId, String password) {
        return passwordHash(personId)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    /** Whether the account is still there with the password that the holder signed in with. */
    boolean isStillOf(AccountHolder holder) {
        return passwordHash(holder.getUsername())
                .filter(holder.signedInWith()::equals)
                .isPresent();
    }

    private Optional<String> passwordHash(String personId) {
        return jdbc.sql("select password_hash from account where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional();
    }

    /** The person's roles of today, own and as a deputy; empty when the person is no longer in the municipality. */
    Optional<String[]> authorities(String personId) {
        if (ADMINISTRATOR.equals(personId)) {
            return Optional.of(new String[] {Authorities.ADMINISTRATOR});
        }
        boolean stillHere =
                organisation.people().stream().anyMatch(person -> person.id().equals(personId));
        return stillHere
                ? Optional.of(deputies.rolesOf(personId, SwedishTime.today(clock)).stream()
                        .map(role -> Authorities.of(role.id()))
                        .toArray(String[]::new))
                : Optional.empty();
    }
}
