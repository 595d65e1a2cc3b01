// `node --import` this into a program: it ends when the process that has started it is gone, however that went. Between the
// two is the channel that `startProcess` opens.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
