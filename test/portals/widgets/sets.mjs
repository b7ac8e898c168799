// The bundles of the widget matrix, one for each framework, in the form of the fixtures' own.
const jquery = { jquery: '../../node_modules/jquery/dist/jquery.js' };

export const WIDGET_SETS = {
  'widgets/plain': { out: 'set', entry: 'src/main.js' },
  // One jQuery for all plug-ins.
  'widgets/jquery': { out: 'set', entry: 'src/main.js', alias: jquery },
  'widgets/select2-old': { out: 'set', entry: 'src/main.js', alias: jquery },
  'widgets/react': { out: 'set', entry: 'src/main.jsx' },
  'widgets/mui': { out: 'set', entry: 'src/main.jsx' },
  'widgets/antd': { out: 'set', entry: 'src/main.jsx' },
  'widgets/prime': { out: 'set', entry: 'src/main.jsx' },
  'widgets/vue': { out: 'set', entry: 'src/main.js' },
  'widgets/angular': { out: 'set', entry: 'src/main.js' },
  'widgets/angularjs': { out: 'set', entry: 'src/main.js' },
};
