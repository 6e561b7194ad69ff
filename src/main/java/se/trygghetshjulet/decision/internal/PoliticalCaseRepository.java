package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PoliticalCaseRepository extends ListCrudRepository<PoliticalCase, UUID> {

    List<PoliticalCase> findByCycleId(UUID cycleId);

    List<PoliticalCase> findByCycleIdIsNull();

    boolean existsByDiaryNumberAndIdNot(String diaryNumber, UUID id);
}
