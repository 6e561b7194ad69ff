package se.trygghetshjulet.engine.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/**
 * Mirrors the organisation register into the engine's users, groups and memberships, which the web applications read.
 * The register is the truth: a membership that it no longer has is removed. Safe to run at every start.
 */
class OrganisationSync {

    static final String GROUP_TYPE = "roll";
    private static final String ADMINISTRATOR = "admin";

    private final IdentityService identity;
    private final Organisation organisation;

    OrganisationSync(ProcessEngine engine, Organisation organisation) {
        this.identity = engine.getIdentityService();
        this.organisation = organisation;
    }

    void run() {
        organisation.roles().forEach(this::group);
        organisation.people().forEach(this::user);
        organisation.roles().forEach(this::memberships);
        administrator();
    }

    /** The administrator belongs to no role of the municipality; whether anybody can sign in as one, access decides. */
    private void administrator() {
        if (identity.createUserQuery().userId(ADMINISTRATOR).count() == 0) {
            User user = identity.newUser(ADMINISTRATOR);
            user.setFirstName("Administratör");
            user.setLastName("");
            identity.saveUser(user);
        }
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administratörer");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        if (identity.createUserQuery()
                        .userId(ADMINISTRATOR)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                == 0) {
            identity.createMembership(ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
        }
    }

    private void group(Role role) {
        Group group = identity.createGroupQuery().groupId(role.id()).singleResult();
        if (group == null) {
            group = identity.newGroup(role.id());
        }
        group.setName(role.name());
        group.setType(GROUP_TYPE);
        identity.saveGroup(group);
    }

    /**
     * Nobody signs in through the engine (see {@code access}), so the engine keeps no password. It sends no mail either:
     * without addresses everybody may read its people, which is how a task list shows names.
     */
    private void user(Person person) {
        User user = identity.createUserQuery().userId(person.id()).singleResult();
        if (user == null) {
            user = identity.newUser(person.id());
        }
        user.setFirstName(person.name());
        user.setLastName("");
        user.setEmail(null);
        identity.saveUser(user);
    }

    private void memberships(Role role) {
        Set<String> wanted =
                organisation.holders(role.id()).stream().map(Person::id).collect(Collectors.toSet());
        Set<String> present = identity.createUserQuery().memberOfGroup(role.id()).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        without(wanted, present).forEach(person -> identity.createMembership(person, role.id()));
        without(present, wanted).forEach(person -> identity.deleteMembership(person, role.id()));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
