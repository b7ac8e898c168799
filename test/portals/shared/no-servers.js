// Stands in for the vendor's module of server calls. Its pickers are defined on import; no fixture shows one.

export default class Api {
  constructor(defaultConfig) {
    this.defaultConfig = defaultConfig;
  }
}

const nothing = new Api({ name: 'nothing' });
export {
  nothing as avCodesApi,
  nothing as avNavigationApi,
  nothing as avOrganizationsApi,
  nothing as avPermissionsApi,
  nothing as avProvidersApi,
  nothing as avRegionsApi,
  nothing as avUserApi,
};
