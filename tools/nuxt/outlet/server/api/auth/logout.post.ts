export default defineEventHandler((event) => {
  customers.delete(getHeader(event, 'authorization')?.replace('Bearer ', '') ?? '');
  return {};
});
