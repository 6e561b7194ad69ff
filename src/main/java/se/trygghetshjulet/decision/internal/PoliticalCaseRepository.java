package se.trygghetshjulet.decision.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PoliticalCaseRepository extends ListCrudRepository<PoliticalCase, UUID> {

    boolean existsByDiaryNumberAndIdNot(String diaryNumber, UUID id);
}
