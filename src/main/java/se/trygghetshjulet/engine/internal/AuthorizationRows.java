package se.trygghetshjulet.engine.internal;

import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** Writes authorisations exactly as given, taking back what an earlier version gave, so that it can run at every start. */
class AuthorizationRows {

    private final AuthorizationService authorizations;

    AuthorizationRows(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void everybody(Resource resource, String id, Permission... permissions) {
        save(Authorization.AUTH_TYPE_GLOBAL, query -> {}, row -> {}, resource, id, permissions);
    }

    void role(String group, Resource resource, String id, Permission... permissions) {
        save(
                Authorization.AUTH_TYPE_GRANT,
                query -> query.groupIdIn(group),
                row -> row.setGroupId(group),
                resource,
                id,
                permissions);
    }

    void person(String user, Resource resource, String id, Permission... permissions) {
        save(
                Authorization.AUTH_TYPE_GRANT,
                query -> query.userIdIn(user),
                row -> row.setUserId(user),
                resource,
                id,
                permissions);
    }

    private void save(
            int type,
            Consumer<AuthorizationQuery> whose,
            Consumer<Authorization> owner,
            Resource resource,
            String id,
            Permission... permissions) {
        AuthorizationQuery query = authorizations
                .createAuthorizationQuery()
                .authorizationType(type)
                .resourceType(resource)
                .resourceId(id);
        whose.accept(query);
        Authorization row = query.singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(type);
            owner.accept(row);
            row.setResource(resource);
            row.setResourceId(id);
        }
        row.setPermissions(permissions);
        authorizations.saveAuthorization(row);
    }
}
