package se.trygghetshjulet.deputy.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Absences extends ListCrudRepository<Absence, UUID> {

    /** Those that are in force at some time between the days, both included; the first registered first. */
    @Query("select * from absence where ended_at is null and first_day <= :until and last_day >= :from"
            + " order by registered_at, id")
    List<Absence> between(LocalDate from, LocalDate until);

    /** Those of the people, and those that the deputy stood in for, that are over; latest first. */
    @Query("select * from absence where (ended_at is not null or last_day < :today)"
            + " and (person in (:people) or deputy = :deputy)"
            + " order by coalesce(ended_at, last_day) desc, id limit :most")
    List<Absence> over(LocalDate today, Collection<String> people, String deputy, int most);
}
