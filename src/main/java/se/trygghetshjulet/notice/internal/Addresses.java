package se.trygghetshjulet.notice.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.Unit;

/** Names and addresses by the organisation as it is now, and where a notice goes when an address does not work. */
final class Addresses {

    private final Organisation organisation;

    Addresses(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The mail address; empty when the municipality's file no longer has the addressee. */
    Optional<String> mail(Addressee addressee) {
        return switch (addressee.kind()) {
            case PERSON -> person(addressee.id()).map(Person::email);
            case UNIT -> unit(addressee.id()).map(Unit::mailbox);
            case ROLE -> Optional.empty();
        };
    }

    /** What people call the addressee. */
    String name(Addressee addressee) {
        return switch (addressee.kind()) {
            case PERSON -> person(addressee.id()).map(Person::name).orElse(addressee.id());
            case UNIT -> unit(addressee.id()).map(Unit::name).orElse(addressee.id()) + ", funktionsbrevlådan";
            case ROLE -> role(addressee.id()).map(Role::name).orElse(addressee.id());
        };
    }

    /** Those who hold the role now; empty when it is vacant or unknown. */
    List<Addressee> holders(String roleId) {
        return role(roleId)
                .map(role -> organisation.holders(role.id()).stream()
                        .map(holder -> Addressee.person(holder.id()))
                        .toList())
                .orElse(List.of());
    }

    /** Where the notice goes when the addressee cannot be reached: the nearest first. */
    List<Addressee> fallbacks(Delivery delivery) {
        Stream<Addressee> mailbox = delivery.addressee().kind() == Addressee.Kind.UNIT
                ? Stream.empty()
                : unitOf(delivery).map(Addressee::unit).stream();
        return Stream.of(mailbox, holders(Roles.COORDINATOR).stream(), holders(Roles.OPERATOR).stream())
                .flatMap(addressees -> addressees)
                .filter(addressee -> !addressee.equals(delivery.addressee()))
                .distinct()
                .toList();
    }

    /** The unit that the notice was meant for, otherwise the one where the addressee works. */
    private Optional<String> unitOf(Delivery delivery) {
        Optional<String> ofRole = delivery.notice().recipient() instanceof Recipient.RoleHolders meant
                ? role(meant.id()).flatMap(Role::unit)
                : Optional.empty();
        return ofRole.or(() -> person(delivery.addressee().id()).map(Person::unit));
    }

    private Optional<Person> person(String id) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    private Optional<Role> role(String id) {
        return organisation.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst();
    }

    private Optional<Unit> unit(String id) {
        return organisation.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst();
    }
}
